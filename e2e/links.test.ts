import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documents, read, root, withoutCode } from './support/documents.ts';

const exists = (path: string) => existsSync(fileURLToPath(new URL(path, root)));

/** The anchors that GitHub generates for headings. */
function anchorsOf(text: string): string[] {
  const headings = [...withoutCode(text).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => heading);
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

function linksIn(text: string): string[] {
  const prose = withoutCode(text);
  return [...[...prose.matchAll(/\]\(([^)\s]+)\)/g)], ...[...prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)]].map(
    ([, target = '']) => target,
  );
}

/** Paths of the repository in running text. */
function pathsIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/`((?:src|demo|e2e|docs|examples)\/[\w./@-]+)`/g)].map(([, path = '']) => path);
}

const { scripts } = JSON.parse(read('package.json')) as { scripts: { [name: string]: string } };

describe.each([...documents])('in %s', (file, text) => {
  test('npm scripts exist', () => {
    const names = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  const local = linksIn(text).filter((target) => !/^[a-z]+:/.test(target));

  test('relative links lead to existing files and headings', () => {
    const broken = local.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const linked = path ? normalize(join(dirname(file), path)).replaceAll('\\', '/') : file;
      if (!exists(linked)) return true;
      return anchor !== undefined && !anchorsOf(documents.get(linked) ?? '').includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('absolute links use HTTPS', () =>
    expect(linksIn(text).filter((target) => target.startsWith('http:'))).toEqual([]));

  test('paths in running text exist', () => expect(pathsIn(text).filter((path) => !exists(path))).toEqual([]));
});

test('the checks recognize anchors, links and paths', () => {
  expect(anchorsOf('# A `b(c)` and d\n\n## Same\n## Same\n')).toEqual(['a-bc-and-d', 'same', 'same-1']);
  expect(linksIn('[a](b.md#c) <img src="d.png" />\n```\n[no](x)\n```\n')).toEqual(['b.md#c', 'd.png']);
  expect(pathsIn('`src/a.ts`, `npm test`, `e2e/b`')).toEqual(['src/a.ts', 'e2e/b']);
});
