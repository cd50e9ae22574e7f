import { expect, type Page } from '@playwright/test';
import type { ConfigureOptions, ConnectEvent, ConnectionsOptions, ConnectOptions } from '../../src/loader/index.ts';
import { hostHtml, type LoaderEntry } from './host-html.ts';
import type { CallOutcome } from './outcome.ts';
import type { Stage } from './stage.ts';

/** The result of `HostPage.leftovers()` when every call is settled and cleaned up. */
export const noLeftovers = { dialogs: 0, frames: 0, windows: 0, style: '' };

/** The part of a page that this needs, so that it can be another driver's. */
type PageLike = Pick<Page, 'evaluate'> & {
  goto(url: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  context(): { pages(): unknown[] | Promise<unknown[]> };
};

export class HostPage<Driven extends PageLike = Page> {
  readonly page: Driven;
  readonly stage: Stage;
  #entry: LoaderEntry;
  #configured: Partial<ConfigureOptions> = {};

  constructor(page: Driven, stage: Stage, entry: LoaderEntry) {
    this.page = page;
    this.stage = stage;
    this.#entry = entry;
  }

  /** Opens the host page and calls configure(); `headers` are response headers of the page. */
  async open(options: Partial<ConfigureOptions> = {}, headers: Record<string, string> = {}): Promise<void> {
    // An import map is an inline script, which a content security policy forbids.
    if ('Content-Security-Policy' in headers) this.#entry = 'script';
    this.stage.sites.host ??= (path) =>
      path === '/' ? { html: hostHtml(this.stage, '', this.#entry), headers } : undefined;
    await this.page.goto(this.stage.url('host', '/'));
    await this.configure(options);
  }

  /** @param tokens makes `jwtToken` a function that returns them one by one, and throws after the last */
  async configure(options: Partial<ConfigureOptions> = {}, tokens?: string[]): Promise<void> {
    this.#configured = options;
    const token = options.session === undefined ? { jwtToken: 'jwt-1' } : {};
    const urls = { instanceUrl: this.stage.url('instance'), cloudOAuth2Url: this.stage.url('cloud') };
    // The script resolves the dialog relative to itself; the module defaults to the instance's origin.
    const dialogUrl = this.#entry === 'module' && { dialogUrl: this.stage.url('connect', '/embed/index.html') };
    const all = { ...urls, ...dialogUrl, preload: false, ...token, ...options } as ConfigureOptions;
    await this.page.evaluate(
      ([given, list]) => {
        const next = async () => {
          const token = list?.shift();
          if (token === undefined) throw new Error('signed out');
          return token;
        };
        return window.activepieces.configure(list ? { ...given, jwtToken: next } : given);
      },
      [all, tokens] as const,
    );
  }

  /** Calls configure() again with the last options, overridden by these. */
  reconfigure(options: Partial<ConfigureOptions>): Promise<void> {
    return this.configure({ ...this.#configured, ...options } as Partial<ConfigureOptions>);
  }

  /** Calls connect() in a real click, and does not wait until it settles. */
  connect(options: ConnectOptions, more: { abortable?: boolean } = {}): Promise<void> {
    return this.#call('connect', options, more);
  }

  connections(options: ConnectionsOptions = {}, more: { abortable?: boolean } = {}): Promise<void> {
    return this.#call('connections', options, more);
  }

  async #call(name: 'connect' | 'connections', options: ConnectOptions, { abortable = false }): Promise<void> {
    await this.page.evaluate(
      ([method, given, withSignal]) => {
        const controller = new AbortController();
        const call = { outcome: { status: 'pending' } as CallOutcome, events: [] as ConnectEvent[], controller };
        window.calls = [...(window.calls ?? []), call];
        const signal = withSignal ? { signal: controller.signal } : {};
        const run = () => {
          window.activepieces[method]({ ...given, ...signal, onEvent: (event) => call.events.push(event) }).then(
            (value) => {
              call.outcome = { status: 'resolved', value };
            },
            (error) => {
              const { code, message, cause } = error;
              const isError = error instanceof Error;
              call.outcome = { status: 'rejected', code, message, error: error.error, cause: String(cause), isError };
            },
          );
        };
        document.getElementById('run')?.addEventListener('click', run, { once: true });
      },
      [name, options, abortable] as const,
    );
    // A modal dialog makes the button inert, but a page may still call connect() by script.
    const modal = await this.page.evaluate(() => document.querySelector('dialog[open]') !== null);
    if (modal) await this.page.evaluate(() => document.getElementById('run')?.click());
    else await this.page.click('#run');
  }

  /** Aborts the last call; it needs `abortable`. */
  async abort(reason: string): Promise<void> {
    await this.page.evaluate((why) => window.calls?.at(-1)?.controller.abort(new Error(why)), reason);
  }

  /** Waits until a call (default: the last) has settled. */
  async settled(index = -1): Promise<CallOutcome> {
    await expect
      .poll(async () => (await this.outcome(index)).status, { message: 'connect() settles' })
      .not.toBe('pending');
    return this.outcome(index);
  }

  outcome(index = -1): Promise<CallOutcome> {
    return this.page.evaluate((at) => window.calls?.at(at)?.outcome ?? { status: 'pending' }, index);
  }

  events(index = -1): Promise<ConnectEvent[]> {
    return this.page.evaluate((at) => window.calls?.at(at)?.events ?? [], index);
  }

  /** Counts what calls have left behind; compare with `noLeftovers`. */
  async leftovers(): Promise<typeof noLeftovers> {
    const inPage = await this.page.evaluate(() => ({
      dialogs: document.querySelectorAll('dialog').length,
      frames: document.querySelectorAll('iframe').length,
      style: document.documentElement.getAttribute('style') ?? '',
    }));
    // Windows close asynchronously; elements must be gone by now.
    const others = async () => (await this.page.context().pages()).length - 1;
    await expect.poll(others, { message: 'windows are closed' }).toBe(0);
    return { ...inPage, windows: await others() };
  }
}

declare global {
  interface Window {
    activepieces: typeof import('../../src/loader/index.ts');
    calls?: { outcome: CallOutcome; events: ConnectEvent[]; controller: AbortController }[];
  }
}
