import { deferred } from '../../demo/testing/deferred.ts';
import type { Site } from './stage.ts';

/** An authorization server. Its page has a link for each answer, which redirects to the redirect URI. */
export class FakeProvider {
  /** The authorization code that it issues. */
  code = '4/0Ab+%2F=';
  /** The error parameters that it sends when the user denies access (RFC 6749, 4.1.2.1). */
  denial = 'error=access_denied&error_description=The+user+said+no';
  /** How it encodes the code in the redirect URI. */
  encode: (code: string) => string = encodeURIComponent;
  /** All authorization requests. */
  readonly requests: URL[] = [];
  /** Response headers, e.g. a Cross-Origin-Opener-Policy. */
  headers: Record<string, string> = {};
  #released: Promise<unknown> = Promise.resolve();

  /** Holds its responses back until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = deferred();
    this.#released = promise;
    return resolve;
  }

  /** The parameters of an authorization request, by default of the last. */
  requestParams(index = -1): Record<string, string> {
    return Object.fromEntries(this.requests.at(index)?.searchParams ?? []);
  }

  readonly site: Site = async (_, { url, headers }) => {
    const requested = new URL(url ?? '', `http://${headers.host}`);
    this.requests.push(requested);
    await this.#released;
    return { headers: this.headers, html: this.page(requested) };
  };

  /** The consent page. */
  page({ searchParams }: URL): string {
    const redirect = (answer: string) => {
      const state = encodeURIComponent(searchParams.get('state') ?? '');
      return `${searchParams.get('redirect_uri')}?${answer}&state=${state}`.replaceAll('&', '&amp;');
    };
    return `<!doctype html><title>Provider</title><h1>Allow access?</h1>
<a href="${redirect(`code=${this.encode(this.code)}`)}">Approve</a> <a href="${redirect(this.denial)}">Deny</a>`;
  }
}
