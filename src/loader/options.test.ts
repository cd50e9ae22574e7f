import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from './config.ts';
import { type ConfigureOptions, type ConnectOptions, checkConnectOptions } from './options.ts';

const instanceUrl = 'https://ap.example';

const page = { documentElement: { lang: '' } };

beforeEach(() => {
  page.documentElement.lang = '';
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { language: 'nl' });
});
afterEach(() => vi.unstubAllGlobals());

function configure(options: unknown) {
  return () => readConfig(options as ConfigureOptions, undefined);
}

describe('configure()', () => {
  test.each([
    [undefined, 'instanceUrl'],
    [{}, 'instanceUrl'],
    [{ instanceUrl: 'ap.example', jwtToken: 'x' }, 'instanceUrl'],
    [{ instanceUrl: 'javascript:alert(1)', jwtToken: 'x' }, 'instanceUrl'],
    [{ instanceUrl: 5, jwtToken: 'x' }, 'instanceUrl'],
    [{ instanceUrl }, 'jwtToken'],
    [{ instanceUrl, jwtToken: '' }, 'jwtToken'],
    [{ instanceUrl, jwtToken: 5 }, 'jwtToken'],
    [{ instanceUrl, session: 5 }, 'token'],
    [{ instanceUrl, session: {} }, 'token'],
    [{ instanceUrl, session: { token: 't' } }, 'projectId'],
    [{ instanceUrl, jwtToken: 'x', dialogUrl: '/embed' }, 'dialogUrl'],
    [{ instanceUrl, jwtToken: 'x', preload: 'yes' }, 'preload'],
    [{ instanceUrl, jwtToken: 'x', loadTimeout: '5s' }, 'loadTimeout'],
  ])('%j names %s', (options, argument) =>
    expect(configure(options)).toThrow(
      expect.objectContaining({ code: 'invalid_options', message: expect.stringContaining(argument) }),
    ),
  );

  test.each([
    [{ backend: {} }, 'baseUrl'],
    [{ backend: 'make' }, 'baseUrl'],
    [{ backend: { kind: 'make', baseUrl: 'host.example/make', teamId: 1 } }, 'baseUrl'],
  ])('%j of another platform names %s', (options, argument) =>
    expect(configure(options)).toThrow(
      expect.objectContaining({ code: 'invalid_options', message: expect.stringContaining(argument) }),
    ),
  );

  test('needs no token for another platform, which has its own address', () => {
    const backend = { kind: 'make', baseUrl: 'https://host.example/make/', teamId: 1 };
    expect(configure({ backend })()).toMatchObject({
      instanceUrl: 'https://host.example/make',
      dialogUrl: 'https://host.example/make/embed',
    });
  });

  test.each([
    ['https://ap.example', 'https://ap.example'],
    ['https://ap.example/', 'https://ap.example'],
    ['https://host.example/ap/', 'https://host.example/ap'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('reads the instance %s as %s', (given, read) =>
    expect(configure({ instanceUrl: given, jwtToken: 'x' })().instanceUrl).toBe(read),
  );

  test('looks for the dialog beside the script, else under the instance', () => {
    const options = { instanceUrl, jwtToken: () => 'x' };
    expect(readConfig(options, 'https://cdn.example/v1/embed/index.html')).toMatchObject({
      dialogUrl: 'https://cdn.example/v1/embed/index.html',
      origin: 'https://cdn.example',
    });
    expect(readConfig(options, undefined).dialogUrl).toBe('https://ap.example/embed');
    expect(readConfig({ ...options, dialogUrl: 'https://d.example/x' }, undefined).origin).toBe('https://d.example');
  });
});

describe('the language', () => {
  test.each([
    ['pl', 'fr', 'pl'],
    ['', 'fr', 'fr'],
    [undefined, '', 'nl'],
  ])('the host asks for %j, its page is in %j', (locale, lang, expected) => {
    page.documentElement.lang = lang;
    expect(configure({ instanceUrl, jwtToken: 'x', embedding: { locale } })().locale).toBe(expected);
  });
});

describe('connect()', () => {
  const pieceName = '@activepieces/piece-slack';

  test.each([
    [{ pieceName: 5 }, 'pieceName'],
    [{ pieceName, connectionName: 5 }, 'connectionName'],
    [{ pieceName, displayName: {} }, 'displayName'],
    [{ pieceName, newWindow: 'big' }, 'newWindow'],
    [{ pieceName, signal: 'stop' }, 'signal'],
    [{ pieceName, onEvent: {} }, 'onEvent'],
  ])('%j names %s', (options, argument) =>
    expect(() => checkConnectOptions(options as unknown as ConnectOptions)).toThrow(
      expect.objectContaining({ code: 'invalid_options', message: expect.stringContaining(argument) }),
    ),
  );

  test('takes what the official SDK takes', () =>
    expect(() => checkConnectOptions({ pieceName, connectionName: '', newWindow: {} })).not.toThrow());
});
