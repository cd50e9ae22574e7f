import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseCustomTexts } from './custom-texts.ts';
import type { CustomTexts, Texts } from './texts.ts';

const parse = (group: keyof Texts, own: unknown) => parseCustomTexts({ [group]: own } as CustomTexts, group);
const warn = vi.fn();

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(warn));
afterEach(() => {
  vi.restoreAllMocks();
  warn.mockReset();
});

test.each<[string, object]>([
  ['a text', { 'form.connect': 'Link' }],
  ['an empty text', { 'form.connect': '' }],
  ['plural forms', { rows: { one: '{count} app', other: '{count} apps' } }],
  ['one plural form', { rows: { other: '{count}' } }],
])('%s is used', (_, own) => {
  expect(parse('dialog', own)).toEqual(own);
  expect(warn).not.toHaveBeenCalled();
});

const shape = 'it has to be a string, or an object with a string for each plural form, `other` among them';

test.each<[string, keyof Texts, string, unknown, string]>([
  ['a number', 'dialog', 'form.connect', 5, shape],
  ['a list', 'dialog', 'form.connect', ['Link'], shape],
  ['a form that is no text', 'connections', 'rows', { one: 1, other: 'x' }, shape],
  ['plural forms without `other`', 'connections', 'rows', { one: 'x' }, shape],
  ['where the input goes', 'dialog', 'form.destination', 'To us', 'it cannot be replaced'],
  ['a text of the dialog as a page', 'standalone', 'title', 'x', 'it cannot be replaced'],
])('%s is ignored with a warning', (_, group, key, text, reason) => {
  expect(parse(group, { [key]: text, other: 'kept' })).toEqual(group === 'standalone' ? {} : { other: 'kept' });
  expect(warn.mock.calls[0]).toEqual([`Activepieces: embedding.texts.${group}["${key}"] is ignored: ${reason}.`]);
});

test.each(['Link', 5])('a group that is %j is ignored with a warning', (own) => {
  expect(parse('dialog', own)).toEqual({});
  expect(warn.mock.calls).toEqual([['Activepieces: embedding.texts.dialog is ignored: it has to be an object.']]);
});

test.each([[undefined], [null], [{ 'form.connect': null }]])('%j counts as not given', (own) => {
  expect(parse('dialog', own)).toEqual({});
  expect(warn).not.toHaveBeenCalled();
});
