/** One lazy chunk, only for host pages with the official SDK. */
import type { Init } from '../protocol/host-messages.ts';
import type { OperatorConfig } from './operator-config/operator-config.ts';

export { keepFocusInside } from './focus-trap.ts';
export { parseRoute } from './route.ts';

/** The official SDK does not send the instance URL, but it opens `{instanceUrl}/embed` (contract 1.3). */
export function instanceUrlOf(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname.replace(/\/embed(\/.*)?$/, '').replace(/\/$/, '');
}

/** Those of the operator, as the official SDK cannot say everything itself. Whoever reads `config` reports its failure. */
export async function withDefaults(init: Init, config: Promise<OperatorConfig | undefined>): Promise<Init> {
  const operator = await config.catch(() => undefined);
  // "en" is what that SDK sends without a setting (contract 1.6).
  return operator?.withDefaults(init, init.locale !== 'en') ?? init;
}
