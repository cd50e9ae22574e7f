import { h, render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import type { RichField } from '../../model.ts';
import { Description } from '../description.tsx';
import type { PropertyOf } from '../field-kind.ts';
import { lazyFields } from '../lazy-fields.ts';
import { FakeElement } from './fake-element.ts';
import { createGroup } from './group.tsx';

const group = createGroup({ Description, lazyFields });

beforeAll(() => {
  const page = new FakeElement('#page').ownerDocument;
  Object.assign(globalThis, { document: page });
});

function field(more: object): RichField {
  return { key: 'a', displayName: 'A', required: true, advanced: false, ...more } as RichField;
}

/** The form with these values, drawn once. */
function draw(fields: RichField[], typed: object = {}, refused = false): FakeElement {
  const property: PropertyOf<'GROUP'> = { type: 'GROUP', key: 'g', displayName: '', required: true, fields };
  const value = { ...Object(group.initial(property)), ...typed };
  const page = new FakeElement('main');
  const problem = refused ? group.problem(property, value) : undefined;
  const input = h(group.Input, { property, value, problem, change: () => {} });
  render(input, page as unknown as HTMLElement);
  return page;
}

const text = { type: 'TEXT', multiline: false };

test('every input has its label, and its help and message are tied to it', () => {
  const page = draw([field({ ...text, help: '**Where** it is' })], {}, true);
  const [input] = page.all('input');
  const [label] = page.all('label');
  expect(label?.text).toBe('A');
  expect(input?.attributes.id).toBe(label?.attributes.for);
  expect(input?.attributes['aria-invalid']).toBe('true');
  const described = input?.attributes['aria-describedby']?.split(' ') ?? [];
  const ids = [...page.all('p'), ...page.all('div')].map(({ attributes }) => attributes.id);
  expect(described).toHaveLength(2);
  expect(ids).toEqual(expect.arrayContaining(described));
  expect(page.text).toContain('Enter A.');
});

test('nothing is said before the first attempt', () => expect(draw([field(text)]).text).not.toContain('Enter A.'));

test('a secret is masked, and a key as well', () => {
  expect(draw([field({ type: 'SECRET' })]).all('input')[0]?.attributes.type).toBe('password');
  expect(draw([field({ type: 'KEY_FILE' })]).all('textarea')[0]?.attributes.class).toContain('masked');
});

test('nested fields stand below the one that opens them', () => {
  const options = [{ label: 'X', value: 'x', nested: [field({ ...text, key: 'b', displayName: 'B' })] }];
  const fields = [field({ type: 'SELECT', multiple: false, options }), field({ ...text, key: 'c', displayName: 'C' })];
  const labels = (typed: object) =>
    draw(fields, typed)
      .all('label')
      .map((label) => label.text);
  expect(labels({})).toEqual(['A', 'C']);
  expect(labels({ a: [0] })).toEqual(['A', 'B', 'C']);
});

test('advanced fields stand behind a disclosure, at the end', () => {
  const page = draw([field({ ...text, advanced: true }), field({ ...text, key: 'b', displayName: 'B' })]);
  const [details] = page.all('details');
  expect(details?.all('summary')[0]?.text).toBe('Advanced settings');
  expect(details?.all('label').map((label) => label.text)).toEqual(['A']);
});

test('each row of a list has a name, and a button that takes it away', () => {
  const item = field({ ...text, displayName: 'Scope' });
  const page = draw([field({ type: 'LIST', item, addLabel: 'Add scope' })], { a: { r1: 'x', r2: 'y' } });
  expect(page.all('label').map((label) => label.text)).toEqual(['Scope 1', 'Scope 2']);
  expect(page.all('button').map((button) => button.attributes['aria-label'] ?? button.text)).toEqual([
    'Remove Scope 1',
    'Remove Scope 2',
    'Add scope',
  ]);
});

test('a hidden field is not seen, what cannot be entered is told', () => {
  expect(draw([field({ type: 'HIDDEN', defaultValue: 'x' })]).text).toBe('');
  expect(draw([field({ type: 'UNSUPPORTED', originalType: 'file', required: false })]).text).toContain('A can’t be');
  expect(draw([field({ type: 'BANNER', displayName: 'Hot', text: 'x', tone: 'danger' })]).text).toBe('Important: Hotx');
});

test('a field may be called like something that every object has', () => {
  const named = [field({ ...text, key: 'constructor', defaultValue: 'x' })];
  expect(draw(named).all('input')[0]?.attributes['aria-invalid']).toBeUndefined();
  expect(
    group.wire({ type: 'GROUP', key: 'g', displayName: '', required: true, fields: named }, { constructor: 'x' }),
  ).toEqual({ constructor: 'x' });
});
