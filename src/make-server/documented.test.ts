import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMakeAuthorClient } from './author-client.ts';
import { operations } from './operations.ts';
import { base, token } from './testing/recorded-make.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const [, section = ''] = /\n## The proxy on your server\n(.*)/s.exec(read('docs/make.md')) ?? [];

describe('what docs/make.md says of the proxy is true:', () => {
  test('its options', () => {
    const source = read('src/make-server/proxy-options.ts');
    const [, type = ''] = /export type MakeProxyOptions = \{(.*?)\n\};/s.exec(source) ?? [];
    const named = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...type.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name).sort());
  });

  test('its paths', () => {
    const said = [...section.matchAll(/`((?:connections|sdk|oauth)[/…][^`]*)`/g)].map(([, path]) => path);
    expect(said).toEqual(expect.arrayContaining(['connections…', 'oauth/auth/{id}', 'oauth/reauth/{id}']));
    for (const path of said) {
      const begin = `/${path?.replace('{app}', '{name}').replace('…', '')}`;
      expect(
        operations.some((operation) => operation.path.startsWith(begin)),
        path,
      ).toBe(true);
    }
  });

  test('what authors can do', () => {
    for (const method of Object.keys(createMakeAuthorClient({ baseUrl: base, token }))) {
      expect(section).toContain(`\`${method}\``);
    }
  });
});
