import { ProviderWindow } from './authorize.ts';
import { type HttpResponse, send } from './send.ts';
import type { TestMake } from './test-make.ts';

type Mode = 'auth' | 'reauth';

/** Starts an authorization, and follows it to the app's page. */
export async function beginAuthorization(make: TestMake, id: number, mode: Mode = 'auth', scopes: string[] = []) {
  const query = new URLSearchParams(scopes.map((scope) => ['scope', scope]));
  const started = await make.call('GET', `/oauth/${mode}/${id}?${query}`);
  if (started.status !== 302) throw new Error(started.text);
  const init = String(started.headers.location);
  const passed = await send(init);
  return { init, atApp: String(passed.headers.location) };
}

/** Gives consent at the app; returns Make's last page and its URL. */
export async function authorizeAtApp(
  make: TestMake,
  id: number,
  { mode, scopes, user }: { mode?: Mode; scopes?: string[]; user?: { email: string; password: string } } = {},
): Promise<HttpResponse & { url: string }> {
  const { atApp } = await beginAuthorization(make, id, mode, scopes);
  const { href } = await new ProviderWindow().agree(atApp, user);
  return { ...(await send(href)), url: href };
}
