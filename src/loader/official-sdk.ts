import type { Client } from './client.ts';
import { fetchCredentials } from './credentials.ts';
import type { ConfigureOptions } from './options.ts';

type OfficialSdk = { configure?: (options: ConfigureOptions) => unknown; connections?: unknown };

/**
 * Sets `page.activepieces`. A page may also run the official SDK, for its dashboard or `request()`: its object then
 * stays, with our functions in place of its own, whichever script runs first. The official script assigns the global
 * when it runs second, hence the setter.
 */
export function installGlobal(page: { activepieces?: OfficialSdk }, client: Client): void {
  // Set by another copy of this script, which may be configured already: one is enough. The official SDK has no such
  // function.
  if (page.activepieces?.connections) return;
  let current: object = client;
  const set = (official: OfficialSdk | undefined) => {
    // E.g. `window.activepieces = window.activepieces || {}`.
    if (official === current) return;
    const configureOfficial = official?.configure;
    current = official
      ? Object.assign(official, client, {
          async configure(options: ConfigureOptions) {
            const result = await client.configure(options);
            // The official SDK accepts a token only as a string, and no session.
            return options.jwtToken && configureOfficial
              ? configureOfficial.call(official, { ...options, ...(await fetchCredentials({ options })) })
              : result;
          },
        })
      : client;
  };
  set(page.activepieces);
  Object.defineProperty(page, 'activepieces', { get: () => current, set });
}
