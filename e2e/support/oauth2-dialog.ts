import type { Frame, Locator, Page } from '@playwright/test';
import { field } from './fill.ts';
import type { HostPage } from './host-page.ts';
import { lastInput } from './last-input.ts';

/** The dialog as its user sees it, and the provider's window. */
export class OAuth2Dialog {
  readonly root: Locator;
  readonly continue: Locator;
  readonly alert: Locator;
  readonly #host: HostPage;

  constructor(host: HostPage, root: Locator) {
    this.#host = host;
    this.root = root;
    this.continue = this.button('Continue to Mailer');
    this.alert = root.getByRole('alert');
  }

  field(label: string): Locator {
    return field(this.root, label);
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', { name });
  }

  /** The dialog's own document. */
  async frame(): Promise<Frame> {
    return (await (await this.root.elementHandle())?.ownerFrame()) as Frame;
  }

  /** Clicks what opens the provider's window, and gives that. */
  async signIn(opener: Locator = this.continue): Promise<Page> {
    const opened = this.#host.page.context().waitForEvent('page');
    await opener.click();
    return opened;
  }

  /** A click opens one window: with that spent on another one, the browser really blocks ours. */
  async submitBlocked(): Promise<void> {
    const other = this.#host.page.context().waitForEvent('page');
    await this.root.evaluate((root) => {
      // The script has user activation, and so may open a window or two; one that is refused says that it is spent.
      for (let opened = window.open('about:blank'); opened; opened = window.open('about:blank')) opened.close();
      root.querySelector('form')?.requestSubmit();
    });
    const spent = await other;
    if (!spent.isClosed()) await spent.waitForEvent('close');
  }

  /** Where the user gets who looks for it: a window that has the dialog as its opener, of which it knows nothing. */
  link(): Locator {
    return this.root.getByRole('link', { name: 'Open Mailer in a new tab' });
  }

  async paste(text: string): Promise<void> {
    const input = this.field('Address of the page you ended up on');
    if (!(await input.isVisible())) await this.root.getByText('Nothing happening? Paste the address').click();
    await input.fill(text);
    await this.button('Use this address').click();
  }
}

/** The window goes by itself afterwards, or stays where the provider sent it. */
export function answer(window: Page, how: 'Approve' | 'Deny' = 'Approve'): void {
  lastInput(window.getByRole('link', { name: how }).click());
}
