import { ProviderWindow } from './authorize.ts';
import { type Answer, send } from './send.ts';
import type { TestMake } from './test-make.ts';

type Mode = 'auth' | 'reauth';

/** Asks Make where to go, and goes as far as the app's own page. */
export async function beginAuthorization(make: TestMake, id: number, mode: Mode = 'auth', scopes: string[] = []) {
  const query = new URLSearchParams(scopes.map((scope) => ['scope', scope]));
  const begun = await make.call('GET', `/oauth/${mode}/${id}?${query}`);
  if (begun.status !== 302) throw new Error(begun.text);
  const init = String(begun.headers.location);
  const passed = await send(init);
  return { init, atApp: String(passed.headers.location) };
}

/** Has a user agree; gives Make's last page and its address. */
export async function authorize(
  make: TestMake,
  id: number,
  { mode, scopes, user }: { mode?: Mode; scopes?: string[]; user?: { email: string; password: string } } = {},
): Promise<Answer & { url: string }> {
  const { atApp } = await beginAuthorization(make, id, mode, scopes);
  const { href } = await new ProviderWindow().agree(atApp, user);
  return { ...(await send(href)), url: href };
}
