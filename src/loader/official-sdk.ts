import type { Client } from './client.ts';
import { readToken } from './config.ts';
import type { ConfigureOptions } from './options.ts';

type Official = { configure?: (options: ConfigureOptions) => unknown; connect?: unknown };

/**
 * Puts our `connect` and `configure` on `page.activepieces`. A page may run the official SDK as well, for its
 * dashboard or `request()`: its object then stays and keeps its other members, whichever script comes first.
 * The official script replaces the global when it runs after ours, hence the setter.
 */
export function joinOfficial(page: { activepieces?: unknown }, client: Client): void {
  const join = (official: unknown): object => (official ? withOurs(official as Official, client) : client);
  let current = join(page.activepieces);
  Object.defineProperty(page, 'activepieces', {
    // So that a second copy of this script finds it replaceable.
    configurable: true,
    get: () => current,
    set: (official: unknown) => {
      current = join(official);
    },
  });
}

function withOurs(official: Official, client: Client): object {
  const { configure: configureOfficial } = official;
  return Object.assign(official, client, {
    async configure(options: ConfigureOptions) {
      const ours = await client.configure(options);
      // It knows tokens only as text, and sessions not at all.
      return options.jwtToken && configureOfficial
        ? configureOfficial.call(official, { ...options, jwtToken: await readToken(options) })
        : ours;
    },
  });
}
