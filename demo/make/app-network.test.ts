import { expect, it } from 'vitest';
import { createDemoNetwork } from './app-network.ts';

const network = createDemoNetwork({
  appsApiUrl: 'http://127.0.0.1:1',
  appsUrl: 'http://apps.localhost:1',
  providerUrl: 'http://provider.localhost:1',
});

it.each([
  ['https://api.cedarpost.example/v1/account?a=b', 'http://apps.localhost:1/cedarpost/v1/account?a=b'],
  ['https://login.inkwharf.example/authorize', 'http://provider.localhost:1/inkwharf/authorize'],
])('maps %s', (url, local) => {
  expect(network.browserUrl(url)).toBe(local);
});

it.each(['http://127.0.0.1:5432/', 'https://cedarpost.example/', 'https://api.cedarpost.example.evil.example/'])(
  'does not call %s',
  async (url) => {
    await expect(network.fetch(url)).rejects.toThrow('ENOTFOUND');
  },
);
