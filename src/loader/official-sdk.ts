import type { Client } from './client.ts';
import { fetchJwtToken } from './credentials.ts';
import type { ConfigureOptions } from './options.ts';

type OfficialSdk = { configure?: (options: ConfigureOptions) => unknown; connect?: unknown };

/**
 * Sets `page.activepieces`. A page may also run the official SDK, for its dashboard or `request()`: its object then
 * stays, with our functions in place of its own, whichever script runs first. The official script assigns the global
 * when it runs second, hence the setter.
 */
export function installGlobal(page: { activepieces?: unknown }, client: Client): void {
  const combine = (official: unknown): object =>
    official ? extendOfficialSdk(official as OfficialSdk, client) : client;
  let current = combine(page.activepieces);
  Object.defineProperty(page, 'activepieces', {
    // So that a second copy of this script can redefine it.
    configurable: true,
    get: () => current,
    set: (official: unknown) => {
      current = combine(official);
    },
  });
}

function extendOfficialSdk(official: OfficialSdk, client: Client): object {
  const { configure: configureOfficial } = official;
  return Object.assign(official, client, {
    async configure(options: ConfigureOptions) {
      const result = await client.configure(options);
      // The official SDK accepts a token only as a string, and no session.
      return options.jwtToken && configureOfficial
        ? configureOfficial.call(official, { ...options, jwtToken: await fetchJwtToken(options) })
        : result;
    },
  });
}
