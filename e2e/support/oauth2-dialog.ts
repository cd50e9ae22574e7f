import type { Frame, Locator, Page } from '@playwright/test';
import { DialogPageObject } from './dialog-page-object.ts';
import type { HostPage } from './host-page.ts';
import { lastInput } from './last-input.ts';

/** Page object of a dialog whose user signs in with a provider. */
export class OAuth2Dialog extends DialogPageObject {
  readonly continue: Locator;
  readonly alert: Locator;
  readonly #host: HostPage;

  constructor(host: HostPage, root: Locator) {
    super(root);
    this.#host = host;
    this.continue = this.button('Continue to Mailer');
    this.alert = root.getByRole('alert');
  }

  async frame(): Promise<Frame> {
    return (await (await this.root.elementHandle())?.ownerFrame()) as Frame;
  }

  /** Clicks `opener` and returns the provider's window. */
  async signIn(opener: Locator = this.continue): Promise<Page> {
    const opened = this.#host.page.context().waitForEvent('page');
    await opener.click();
    return opened;
  }

  /** Consumes the user activation with other windows, so that the browser blocks the provider's. */
  async submitBlocked(): Promise<void> {
    const otherWindow = this.#host.page.context().waitForEvent('page');
    await this.root.evaluate((root) => {
      // evaluate() has user activation, which suffices for one or two windows; null means that it is consumed.
      for (let opened = window.open('about:blank'); opened; opened = window.open('about:blank')) opened.close();
      root.querySelector('form')?.requestSubmit();
    });
    const opened = await otherWindow;
    if (!opened.isClosed()) await opened.waitForEvent('close');
  }

  /** Opens a window whose opener is the dialog, but of which the dialog has no handle. */
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

/** The redirect page may close the window. */
export function decide(window: Page, choice: 'Approve' | 'Deny' = 'Approve'): void {
  lastInput(window.getByRole('link', { name: choice }).click());
}
