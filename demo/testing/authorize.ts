import { createHash, randomBytes } from 'node:crypto';
import { type HttpResponse, send } from './send.ts';

/** A browser window at a provider: keeps cookies, follows redirects, sends forms. */
export class ProviderWindow {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  /** Follows redirects until there is a page, or until they lead away from the provider. */
  async open(url: string, form?: { [name: string]: string }): Promise<HttpResponse & { url: string }> {
    let next = url;
    let body = form && new URLSearchParams(form).toString();
    for (let hops = 0; hops < 10; hops++) {
      const { pathname, host } = new URL(next);
      const answer = await send(next, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'text/html',
          cookie: this.#cookiesFor(pathname),
          ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body !== undefined && { body }),
      });
      this.#keep(answer.headers['set-cookie']);
      const { location } = answer.headers;
      if (typeof location !== 'string') return { ...answer, url: next };
      next = new URL(location, next).href;
      if (new URL(next).host !== host) return { ...answer, url: next };
      body = undefined;
    }
    throw new Error(`Too many redirects from ${url}`);
  }

  /** Signs in if necessary and gives consent; returns the redirect URI with its parameters. */
  async agree(authorizationUrl: string, user = ada): Promise<URL> {
    let page = await this.open(authorizationUrl);
    if (page.text.includes('name="password"')) page = await this.open(`${page.url}/login`, user);
    if (page.text.includes('/allow"')) page = await this.open(`${page.url}/allow`, {});
    return new URL(page.url);
  }

  #cookiesFor(path: string): string {
    return [...this.#cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, { value }]) => `${name.split(' ')[0]}=${value}`)
      .join('; ');
  }

  #keep(headers: string | string[] | undefined): void {
    for (const header of [headers ?? []].flat()) {
      const [pair = '', ...attributes] = header.split(/;\s*/);
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const path = attributes.find((attribute) => attribute.startsWith('path='))?.slice(5) ?? '/';
      const key = `${name} ${path}`;
      if (/expires=Thu, 01 Jan 1970/i.test(header)) this.#cookies.delete(key);
      else this.#cookies.set(key, { value, path });
    }
  }
}

export const ada = { email: 'ada@harbour-lane.example', password: 'lantern-at-dusk' };

/** RFC 7636, 4.1 and 4.2. */
export function makePkce(): { verifier: string; parameters: { [name: string]: string } } {
  const verifier = randomBytes(32).toString('base64url');
  const code_challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, parameters: { code_challenge, code_challenge_method: 'S256' } };
}
