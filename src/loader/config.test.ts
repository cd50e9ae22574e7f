import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConfig } from './config.ts';
import type { ConfigureOptions } from './options.ts';

const instanceUrl = 'https://ap.example';
const page = { documentElement: { lang: '' } };

beforeEach(() => {
  page.documentElement.lang = '';
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { language: 'nl' });
});
afterEach(() => vi.unstubAllGlobals());

function create(options: object, defaultDialogUrl?: string) {
  return createConfig({ instanceUrl, jwtToken: 'x', ...options } as ConfigureOptions, defaultDialogUrl);
}

test('refuses wrong options', () => expect(() => create({ dialogUrl: '/embed' })).toThrow(/dialogUrl/));

describe('the instance', () => {
  test.each([
    ['https://ap.example', 'https://ap.example'],
    ['https://ap.example/', 'https://ap.example'],
    ['https://host.example/ap/', 'https://host.example/ap'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s becomes %s', (given, expected) => expect(create({ instanceUrl: given }).instanceUrl).toBe(expected));

  test('is the baseUrl of another backend', () => {
    const backend = { kind: 'make', baseUrl: 'https://host.example/make/', teamId: 1 };
    expect(createConfig({ backend } as ConfigureOptions, undefined)).toMatchObject({
      instanceUrl: 'https://host.example/make',
      dialogUrl: 'https://host.example/make/embed',
    });
  });
});

describe('the dialog', () => {
  const besideScript = 'https://cdn.example/v1/embed/index.html';

  test.each([
    [{}, besideScript, `${besideScript}#https://ap.example`, 'https://cdn.example'],
    [{ dialogUrl: null }, besideScript, `${besideScript}#https://ap.example`, 'https://cdn.example'],
    [{}, undefined, 'https://ap.example/embed', 'https://ap.example'],
    [{ dialogUrl: 'https://d.example/x' }, besideScript, 'https://d.example/x#https://ap.example', 'https://d.example'],
    [
      { dialogUrl: 'https://d.example/x?y' },
      besideScript,
      'https://d.example/x?y#https://ap.example',
      'https://d.example',
    ],
    [{ dialogUrl: 'https://d.example/x#own' }, besideScript, 'https://d.example/x#own', 'https://d.example'],
    [{ dialogUrl: 'https://ap.example/x' }, besideScript, 'https://ap.example/x', 'https://ap.example'],
  ])('with %j and the default %j is at %s', (options, defaultDialogUrl, dialogUrl, dialogOrigin) =>
    expect(create(options, defaultDialogUrl)).toMatchObject({ dialogUrl, dialogOrigin }),
  );
});

describe('the language', () => {
  test.each([
    ['pl', 'fr', 'pl'],
    ['', 'fr', 'fr'],
    [undefined, '', 'nl'],
  ])('with the option %j on a page in %j is %s', (locale, lang, expected) => {
    page.documentElement.lang = lang;
    expect(create({ embedding: { locale } }).locale).toBe(expected);
  });

  test('follows a page that changes it after configure()', () => {
    const config = create({});
    page.documentElement.lang = 'it';
    expect(config.locale).toBe('it');
  });
});
