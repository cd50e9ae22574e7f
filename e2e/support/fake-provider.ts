import type { Site } from './stage.ts';

/** Whom users sign in with. Its page lets them choose, and sends them back with the answer. */
export class FakeProvider {
  /** What it gives to whom approves. */
  code = '4/0Ab+%2F=';
  /** What it says of whom denies. */
  denial = 'error=access_denied&error_description=The+user+said+no';
  /** How a code gets into the address. */
  encode: (code: string) => string = encodeURIComponent;
  /** Every authorization request, i.e. the addresses that were opened. */
  readonly requests: URL[] = [];
  /** Of its pages, e.g. a Cross-Origin-Opener-Policy. */
  headers: Record<string, string> = {};
  #open: Promise<void> = Promise.resolve();

  /** It answers nothing until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.#open = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** The last request, or the one `at` this place. */
  asked(at = -1): Record<string, string> {
    return Object.fromEntries(this.requests.at(at)?.searchParams ?? []);
  }

  readonly site: Site = async (_, { url, headers }) => {
    const asked = new URL(url ?? '', `http://${headers.host}`);
    this.requests.push(asked);
    await this.#open;
    return { headers: this.headers, html: this.page(asked) };
  };

  /** Asks the user. */
  page({ searchParams }: URL): string {
    const back = (answer: string) => {
      const state = encodeURIComponent(searchParams.get('state') ?? '');
      return `${searchParams.get('redirect_uri')}?${answer}&state=${state}`.replaceAll('&', '&amp;');
    };
    return `<!doctype html><title>Provider</title><h1>Allow access?</h1>
<a href="${back(`code=${this.encode(this.code)}`)}">Approve</a> <a href="${back(this.denial)}">Deny</a>`;
  }
}
