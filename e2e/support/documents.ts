import { readdirSync, readFileSync } from 'node:fs';

export const root = new URL('../../', import.meta.url);

export const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/** All Markdown documents of the repository, by path. */
export const documents = new Map(
  ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn('examples')].map(
    (file) => [file, read(file)],
  ),
);

function markdownIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** The text below a heading, up to the next heading of the same or a higher level. */
export function section(file: string, heading: string): string {
  const text = `\n${documents.get(file)}`;
  const start = text.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`${file} has no heading "${heading}".`);
  const body = text.slice(start + heading.length + 2);
  const level = heading.indexOf(' ');
  const end = body.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end < 0 ? body : body.slice(0, end);
}

/** The cells of all tables, without header and delimiter rows. */
export function rows(text: string): string[][] {
  return [...text.matchAll(/^\| .*(?:\n\|.*)*/gm)].flatMap(([table]) =>
    table
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ),
  );
}

/** The names in the first column; `` `a.b`, `.c` `` are `a.b` and `a.c`. */
export function firstColumn(text: string): string[] {
  return rows(text).flatMap(([first = '']) => {
    const names = [...first.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
    const parent = names[0]?.slice(0, names[0].lastIndexOf('.')) ?? '';
    return names.map((name) => (name.startsWith('.') ? parent + name : name));
  });
}

/** The documents with a table row whose first cell is this name alone. */
export function describedIn(name: string): string[] {
  return [...documents].flatMap(([file, text]) =>
    rows(text)
      .filter(([first]) => first === `\`${name}\``)
      .map(() => file),
  );
}

/** The members of an object type in the source, without those of nested objects. */
export function members(file: string, type: string): string[] {
  const source = read(file);
  const start = source.indexOf(`type ${type} = {`);
  if (start < 0) throw new Error(`${file} has no type ${type}.`);
  const body = source.slice(start, source.indexOf('\n};', start));
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name ?? '');
}

/** Removes code blocks, whose content is not Markdown. */
export function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}
