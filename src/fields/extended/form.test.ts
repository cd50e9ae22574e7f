import { h, render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import type { FieldSpec } from '../../field-model.ts';
import { registerFieldTypes } from '../field-types.ts';
import { Fields, initialValues, toProps, validateFields } from '../index.tsx';
import { registerExtendedFields } from './index.ts';
import { FakeElement } from './testing/fake-element.ts';

registerFieldTypes();
registerExtendedFields();

beforeAll(() => {
  const page = new FakeElement('#page').ownerDocument;
  Object.assign(globalThis, { document: page });
});

function field(more: object): FieldSpec {
  return { key: 'a', displayName: 'A', required: true, advanced: false, ...more } as FieldSpec;
}

/** Renders the form with these values once. */
function renderForm(fields: FieldSpec[], typed: object = {}, submitted = false): FakeElement {
  const values = { ...initialValues(fields), ...typed };
  const page = new FakeElement('main');
  const form = { problems: submitted ? validateFields(fields, values) : {}, failedSubmits: submitted ? 1 : 0 };
  render(h(Fields, { fields, values, form, onChange: () => {} }), page as unknown as HTMLElement);
  return page;
}

const text = { type: 'TEXT', multiline: false };

test('every input has a label, and is described by its help and message', () => {
  const page = renderForm(
    [field({ ...text, description: '**Where** it is', descriptionFormat: 'markdown' })],
    {},
    true,
  );
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

test('no message before the first submit', () => expect(renderForm([field(text)]).text).not.toContain('Enter A.'));

test('a secret is masked, and a key as well', () => {
  expect(renderForm([field({ type: 'SECRET' })]).all('input')[0]?.attributes.type).toBe('password');
  expect(renderForm([field({ type: 'KEY_FILE' })]).all('textarea')[0]?.attributes.class).toContain('masked');
});

test('a text is what its definition says, whatever its name', () => {
  const named = (more: object) => renderForm([field({ ...text, ...more, displayName: 'Name in the certificate' })]);
  expect(named({}).all('textarea')).toHaveLength(0);
  expect(named({ multiline: undefined }).all('textarea')).toHaveLength(1);
});

test('nested fields follow their parent', () => {
  const options = [{ label: 'X', value: 'x', nested: [field({ ...text, key: 'b', displayName: 'B' })] }];
  const fields = [field({ type: 'SELECT', multiple: false, options }), field({ ...text, key: 'c', displayName: 'C' })];
  const labels = (typed: object) =>
    renderForm(fields, typed)
      .all('label')
      .map((label) => label.text);
  expect(labels({})).toEqual(['A', 'C']);
  expect(labels({ a: [0] })).toEqual(['A', 'B', 'C']);
});

test('advanced fields are in a disclosure at the end', () => {
  const page = renderForm([field({ ...text, advanced: true }), field({ ...text, key: 'b', displayName: 'B' })]);
  const [details] = page.all('details');
  expect(details?.all('summary')[0]?.text).toBe('Advanced settings');
  expect(details?.all('label').map((label) => label.text)).toEqual(['A']);
});

test('each row of a list has a name and a button to remove it', () => {
  const item = field({ ...text, displayName: 'Scope' });
  const page = renderForm([field({ type: 'LIST', item, addLabel: 'Add scope' })], { a: { r1: 'x', r2: 'y' } });
  expect(page.all('label').map((label) => label.text)).toEqual(['Scope 1', 'Scope 2']);
  expect(page.all('button').map((button) => button.attributes['aria-label'] ?? button.text)).toEqual([
    'Remove Scope 1',
    'Remove Scope 2',
    'Add scope',
  ]);
});

test('a hidden field is not rendered, an unsupported one is mentioned', () => {
  expect(renderForm([field({ type: 'HIDDEN', defaultValue: 'x' })]).text).toBe('');
  expect(renderForm([field({ type: 'UNSUPPORTED', originalType: 'file', required: false })]).text).toContain(
    'A can’t be',
  );
});

test('a banner is not rendered before the Markdown parser is loaded, but its texts are', () =>
  expect(renderForm([field({ type: 'BANNER', title: 'Hot', text: 'x', variant: 'DANGER' })]).text).toBe('Hot\nx'));

test('a key may be the name of a property of Object.prototype', () => {
  const named = [field({ ...text, key: 'constructor', defaultValue: 'x' })];
  expect(renderForm(named).all('input')[0]?.attributes['aria-invalid']).toBeUndefined();
  expect(toProps(named, { constructor: 'x' })).toEqual({ constructor: 'x' });
});
