import { describe, expect, test } from 'vitest';
import budgets from '../.size-limit.ts';
import { authorizationProblemCodes, connectErrorCodes, problemCodes } from '../src/errors.ts';
import { describedIn, firstColumn, members, read, rows, section } from './support/documents.ts';

const topLevel = (names: string[]) => [...new Set(names.map((name) => name.split('.')[0] ?? ''))].sort();

describe('the documents describe in exactly one place, as in the source:', () => {
  test('error codes', () => {
    expect(firstColumn(section('docs/errors.md', '# Errors'))).toEqual([...connectErrorCodes]);
    for (const code of connectErrorCodes) expect(describedIn(code), code).toEqual(['docs/errors.md']);
  });

  test.each([
    ['AnyConfigureOptions', 'src/loader/options.ts', 'docs/configuration.md', '## `configure(options)`'],
    ['ConnectOptions', 'src/loader/options.ts', 'docs/configuration.md', '## `connect(options)`'],
    ['MakeBackend', 'src/protocol/make-backend.ts', 'docs/make.md', '## The `backend` option'],
  ])('the members of %s', (type, source, file, heading) => {
    expect(topLevel(firstColumn(section(file, heading)))).toEqual(members(source, type).sort());
  });

  test('the options of connections()', () => {
    const source = read('src/loader/options.ts');
    const [, inherited = ''] = /type ConnectionsOptions = Pick<ConnectOptions, ([^>]+)>/.exec(source) ?? [];
    const own = source.slice(source.indexOf('type ConnectionsOptions'));
    const options = [
      ...inherited.matchAll(/'(\w+)'/g),
      ...own.slice(0, own.indexOf('\n};')).matchAll(/^ {2}(\w+)\??:/gm),
    ].map(([, name]) => name ?? '');
    expect(options.length).toBeGreaterThan(4);
    expect(firstColumn(section('docs/configuration.md', '## `connections(options)`')).sort()).toEqual(options.sort());
  });

  test('the members of embedding', () => {
    const source = read('src/loader/options.ts');
    const body = source.slice(source.indexOf('type EmbeddingOptions = {'));
    const own = [...body.slice(0, body.indexOf('\n};')).matchAll(/^ {2}(?: {6})?(\w+)\??:/gm)].map(([, name]) => name);
    const described = firstColumn(section('docs/configuration.md', '## `configure(options)`'))
      .filter((name) => name.startsWith('embedding.'))
      .flatMap((name) => name.split('.').slice(1));
    expect(new Set(described)).toEqual(new Set(own));
  });

  test('theme tokens', () => {
    const tokens = members('src/protocol/theme.ts', 'Theme');
    expect(firstColumn(section('docs/theming.md', '## Tokens'))).toEqual(tokens);
    for (const token of tokens) expect(describedIn(token), token).toEqual(['docs/theming.md']);
  });

  test('events, with their members', () => {
    const source = read('src/protocol/events.ts');
    const members = new Map<string, Set<string>>();
    for (const [, name = '', rest = ''] of source.matchAll(/\| \{ type: '(\w+)'([^}]*)\}/g)) {
      const own = [...rest.matchAll(/(\w+):/g)].map(([, member = '']) => member);
      members.set(name, new Set([...(members.get(name) ?? []), ...own]));
    }
    const events = [...members].map(([name, own]) => ({ name, members: [...own] }));
    const described = rows(section('docs/events.md', '## Types')).map(([name = '', listed = '']) => ({
      name: name.replaceAll('`', ''),
      members: [...listed.matchAll(/`(\w+)`/g)].map(([, member]) => member),
    }));
    expect(events.length).toBeGreaterThan(4);
    expect(described).toEqual(events);
    for (const { name } of events) expect(describedIn(name), name).toEqual(['docs/events.md']);
  });

  test('reasons of events', () =>
    expect(firstColumn(section('docs/events.md', '## Reasons'))).toEqual([
      ...problemCodes,
      ...authorizationProblemCodes,
    ]));

  test('size budgets', () => {
    // One row stands for all languages.
    const described = budgets.map(({ name, limit }) => {
      const general = name.replace(/^lazy: language [a-z]{2}(-[A-Z]{2})?(.*)/, 'lazy: language$2 (each but English)');
      return JSON.stringify([general, limit]);
    });
    expect(rows(section('docs/performance.md', '## Size budgets')).map((row) => JSON.stringify(row))).toEqual([
      ...new Set(described),
    ]);
  });
});
