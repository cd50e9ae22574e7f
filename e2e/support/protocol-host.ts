import { expect, type Page } from '@playwright/test';
import type { Stage } from './stage.ts';

/** What tests read of the messages of the dialog. */
type MessageData = {
  connection?: { id: string; name: string };
  draft?: { unresolvedSave?: { externalId: string } };
  isBusy?: boolean;
};

/** Answers CLIENT_INIT with VENDOR_INIT, and records all messages of the dialog. */
const script = `
  window.messages = [];
  let dialog;
  let origin;
  function openDialog(url, kind, init) {
    origin = new URL(url).origin;
    if (kind === 'popup') {
      dialog = window.open(url, '_blank', 'width=700,height=700');
    } else {
      const frame = document.createElement('iframe');
      frame.title = 'Connect';
      frame.style.cssText = kind === 'hidden' ? 'visibility:hidden' : 'position:fixed;inset:0;width:100%;height:100%';
      frame.src = url;
      document.body.append(frame);
      dialog = frame.contentWindow;
    }
    addEventListener('message', ({ source, data }) => {
      if (source !== dialog) return;
      messages.push(data);
      if (data.type === 'CLIENT_INIT') postToDialog('VENDOR_INIT', init);
    });
  }
  function postToDialog(type, data = {}) {
    dialog.postMessage({ type, data }, origin);
  }
`;

declare global {
  interface Window {
    openDialog(url: string, kind: string, init: object): void;
    postToDialog(type: string): void;
    messages: { type: string; data: MessageData }[];
  }
}

/** A host page that speaks the protocol without our loader, for what a loader does not do on purpose. */
export class ProtocolHost {
  credentials: object = { jwtToken: 'jwt-1' };
  readonly page: Page;
  readonly #stage: Stage;

  constructor(page: Page, stage: Stage) {
    this.page = page;
    this.#stage = stage;
  }

  /** @param connect what a loader adds to VENDOR_INIT */
  async open(kind: 'frame' | 'popup' | 'hidden', connect: object, draft?: object): Promise<void> {
    const html = `<!doctype html><title>Host</title><button id="open">Open</button><script>${script}</script>`;
    this.#stage.sites.host = () => ({ html });
    await this.page.goto(this.#stage.url('host', '/'));
    const init = {
      ...this.credentials,
      initialRoute: '',
      locale: 'en',
      draft,
      connect: { version: 1, instanceUrl: this.#stage.url('instance'), ...connect },
    };
    const url = this.#stage.url('connect', '/embed/index.html');
    await this.page.evaluate(
      ([address, how, data]) => {
        document.getElementById('open')?.addEventListener('click', () => window.openDialog(address, how, data));
      },
      [url, kind, init] as const,
    );
    await this.page.click('#open');
  }

  post(type: 'VENDOR_LEAVING'): Promise<void> {
    return this.page.evaluate((name) => window.postToDialog(name), type);
  }

  messages(type: string): Promise<MessageData[]> {
    return this.page.evaluate(
      (wanted) => window.messages.flatMap((message) => (message.type === wanted ? [message.data] : [])),
      type,
    );
  }

  /** The connection of the message that closes the dialog; exactly one is posted. */
  async closed() {
    const closing = () => this.messages('CLIENT_NEW_CONNECTION_DIALOG_CLOSED');
    await expect.poll(async () => (await closing()).length, { message: 'the dialog closes' }).toBe(1);
    return (await closing())[0]?.connection;
  }
}
