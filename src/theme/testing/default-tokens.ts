import { readFileSync } from 'node:fs';

const sheet = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

/** By mode, e.g. `defaultTokens.dark['--ap-text']`; dark includes what it inherits from light. */
export const defaultTokens = { light: read(':root'), dark: { ...read(':root'), ...read(':root[data-mode="dark"]') } };

function read(selector: string): Record<string, string> {
  const start = sheet.indexOf(`\n${selector} {`);
  const block = sheet.slice(start, sheet.indexOf('\n}', start));
  return Object.fromEntries([...block.matchAll(/(--ap-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}
