import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { connectErrorCodes } from '../src/errors.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');
const { scripts, 'size-limit': budgets } = JSON.parse(read('package.json'));

function section(title: string): string {
  const start = readme.indexOf(`\n${title}\n`);
  expect(start, `the section ${title}`).toBeGreaterThan(0);
  return readme.slice(start, readme.indexOf('\n##', start + title.length));
}

/** The names in the first column of the table under a title. */
function firstColumn(title: string): string[] {
  return [...section(title).matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
}

/** The members of a type in the source, those of nested objects left out. */
function members(type: string): string[] {
  const source = read('src/loader/options.ts');
  const body = source.slice(source.indexOf(`type ${type} = {`));
  return [...body.slice(0, body.indexOf('\n};')).matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name ?? '');
}

describe('the README is true:', () => {
  test('its table of errors is the list in the source', () =>
    expect(firstColumn('### Errors')).toEqual([...connectErrorCodes]));

  test.each([
    ['ConnectOptions', '## `connect(options)`'],
    ['AnyConfigureOptions', '## `configure(options)`'],
    ['MakeBackend', '## Make'],
  ])('its table of %s is the type', (type, title) => {
    const named = new Set(firstColumn(title).map((name) => name.split('.')[0]));
    expect([...named].sort()).toEqual(members(type).sort());
  });

  test('its table of tokens is the type', () => {
    const source = read('src/protocol/theme.ts');
    const tokens = [...source.slice(source.indexOf('type Theme = {')).matchAll(/^ {2}(\w+)\?:/gm)].map(
      ([, name]) => name,
    );
    expect(firstColumn('### Theme')).toEqual(tokens);
  });

  test('its events are those of the source', () => {
    const types = [...read('src/protocol/events.ts').matchAll(/\{ type: '(\w+)'/g)].map(([, name]) => name);
    const line = /Events, in order: (.*)/.exec(readme)?.[1] ?? '';
    expect(types.length).toBeGreaterThan(4);
    for (const type of types) expect(line).toContain(`\`${type}\``);
  });

  test('its budgets are those that are enforced', () => {
    const promised = [...section('## Size').matchAll(/([\d.]+ kB)/g)].map(([, size]) => size);
    const limits: string[] = budgets.map(({ limit }: { limit: string }) => limit);
    const last = limits.pop();
    // The languages come last, all with one limit.
    expect(promised).toEqual([...limits.filter((limit) => limit !== last), last]);
  });

  test('its two commands are the scripts', () => {
    expect(section('## Try it, test it')).toContain('npm ci && npm run demo\n');
    expect(section('## Try it, test it')).toContain('npm ci && npm test\n');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  });
});
