import { readFileSync } from 'node:fs';

const sheet = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

/** By mode, e.g. `ours.dark['--ap-text']`; dark holds what it takes over from light, too. */
export const ours = { light: read(':root'), dark: { ...read(':root'), ...read(':root[data-mode="dark"]') } };

function read(selector: string): Record<string, string> {
  const start = sheet.indexOf(`\n${selector} {`);
  const block = sheet.slice(start, sheet.indexOf('\n}', start));
  return Object.fromEntries([...block.matchAll(/(--ap-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}
