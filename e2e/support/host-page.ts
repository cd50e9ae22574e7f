import type { Page } from '@playwright/test';
import type { ConfigureOptions, ConnectEvent, ConnectOptions } from '../../src/loader/index.ts';
import type { Stage } from './stage.ts';

/** How a `connect()` in the page ended. */
export type Outcome =
  | { status: 'resolved'; value: { connection?: { id: string; name: string } | undefined } }
  | { status: 'rejected'; code: string; message: string; error: string; isError: boolean }
  | { status: 'pending' };

/** A page that runs the script, and keeps calls and events for the test. It has a button for gestures. */
export const hostHtml = (stage: Stage, extra = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>
<script src="${stage.url('connect', '/connect.js')}"></script>${extra}</head>
<body><main><h1>Host</h1><button id="run">Run</button></main></body></html>`;

export class HostPage {
  readonly page: Page;
  readonly stage: Stage;

  constructor(page: Page, stage: Stage) {
    this.page = page;
    this.stage = stage;
  }

  /** Opens the host page and configures; `headers` are the page's own. */
  async open(options: Partial<ConfigureOptions> = {}, headers: Record<string, string> = {}): Promise<void> {
    this.stage.sites.host ??= (path) => (path === '/' ? { html: hostHtml(this.stage), headers } : undefined);
    await this.page.goto(this.stage.url('host', '/'));
    await this.configure(options);
  }

  async configure(options: Partial<ConfigureOptions> = {}): Promise<void> {
    const token = options.session === undefined ? { jwtToken: 'jwt-1' } : {};
    await this.page.evaluate((all) => window.activepieces.configure(all), {
      instanceUrl: this.stage.url('instance'),
      preload: false,
      ...token,
      ...options,
    } as ConfigureOptions);
  }

  /** Calls connect() inside a real click, as a host does; does not wait for its end. */
  async connect(options: ConnectOptions): Promise<void> {
    await this.page.evaluate((given) => {
      const call = { outcome: { status: 'pending' } as Outcome, events: [] as ConnectEvent[] };
      window.calls = [...(window.calls ?? []), call];
      const run = () => {
        window.activepieces.connect({ ...given, onEvent: (event) => call.events.push(event) }).then(
          (value) => {
            call.outcome = { status: 'resolved', value };
          },
          (error) => {
            const { code, message } = error;
            call.outcome = { status: 'rejected', code, message, error: error.error, isError: error instanceof Error };
          },
        );
      };
      document.getElementById('run')?.addEventListener('click', run, { once: true });
    }, options);
    // Behind a modal dialog the button is inert to the mouse; a page may still call connect() then.
    const modal = await this.page.evaluate(() => document.querySelector('dialog[open]') !== null);
    if (modal) await this.page.evaluate(() => document.getElementById('run')?.click());
    else await this.page.click('#run');
  }

  /** The outcome of a call (default: the last), once it has one. */
  async settled(index = -1): Promise<Outcome> {
    await this.page.waitForFunction((at) => window.calls?.at(at)?.outcome.status !== 'pending', index);
    return this.outcome(index);
  }

  outcome(index = -1): Promise<Outcome> {
    return this.page.evaluate((at) => window.calls?.at(at)?.outcome ?? { status: 'pending' }, index);
  }

  events(index = -1): Promise<ConnectEvent[]> {
    return this.page.evaluate((at) => window.calls?.at(at)?.events ?? [], index);
  }
}

declare global {
  interface Window {
    activepieces: typeof import('../../src/loader/index.ts');
    calls?: { outcome: Outcome; events: ConnectEvent[] }[];
  }
}
