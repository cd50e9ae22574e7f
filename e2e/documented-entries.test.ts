import { describe, expect, test } from 'vitest';
import { firstColumn, members, read, section } from './support/documents.ts';

describe('docs/custom-element.md describes, as in the source:', () => {
  const described = (heading: string) => firstColumn(section('docs/custom-element.md', heading));

  test('the attributes', () => {
    const sources = ['configuration', 'open-element-dialog', 'trigger', 'form-value-element'].map((name) =>
      read(`src/element/${name}.ts`),
    );
    const pattern = /(?:read|readAttribute|getAttribute)\((?:element, |)'([\w-]+)'/g;
    const names = sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name));
    expect(names.length).toBeGreaterThan(10);
    expect(described('## Attributes').sort()).toEqual([...new Set(names)].sort());
  });

  test('the events', () =>
    expect(described('## Events')).toEqual(members('src/element/events.ts', 'ConnectElementEvents')));

  test('the properties and methods', () => {
    const source = read('src/element/connect-element.ts');
    for (const name of described('## Properties and methods')) {
      expect(source).toMatch(new RegExp(`^ {2}(get |async )?${name.replace('()', '')}\\b`, 'm'));
    }
  });
});

test('docs/vue.md describes what useConnect() returns', () => {
  const source = read('src/vue/use-connect.ts');
  const [, shared = ''] = source.match(/Pick<Caller, ([^>]+)>/) ?? [];
  const names = [
    ...[...shared.matchAll(/'(\w+)'/g)].map(([, name]) => name),
    ...[...source.matchAll(/^ {2}(\w+): ComputedRef</gm)].map(([, name]) => name),
  ];
  expect(names.length).toBeGreaterThan(4);
  expect(firstColumn(section('docs/vue.md', '## `useConnect()`')).sort()).toEqual(names.sort());
});
