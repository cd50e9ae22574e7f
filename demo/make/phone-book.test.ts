import { expect, it } from 'vitest';
import { createPhoneBook } from './phone-book.ts';

const phoneBook = createPhoneBook({
  appsApiUrl: 'http://127.0.0.1:1',
  appsUrl: 'http://apps.localhost:1',
  providerUrl: 'http://provider.localhost:1',
});

it.each([
  ['https://api.cedarpost.example/v1/account?a=b', 'http://apps.localhost:1/cedarpost/v1/account?a=b'],
  ['https://login.inkwharf.example/authorize', 'http://provider.localhost:1/inkwharf/authorize'],
])('knows %s', (url, local) => {
  expect(phoneBook.browserUrl(url)).toBe(local);
});

it.each(['http://127.0.0.1:5432/', 'https://cedarpost.example/', 'https://api.cedarpost.example.evil.example/'])(
  'calls nobody at %s',
  async (url) => {
    await expect(phoneBook.call(url)).rejects.toThrow('ENOTFOUND');
  },
);
