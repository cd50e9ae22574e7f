import type { Locator } from '@playwright/test';
import { DialogPageObject } from './dialog-page-object.ts';
import type { HostPage } from './host-page.ts';
import { dialogFrame } from './test.ts';

/** The dialog of a piece with properties that the test defines (contract 3.3). */
export class CustomDialog extends DialogPageObject {
  readonly submit: Locator;
  readonly #host: HostPage;

  constructor(host: HostPage) {
    super(dialogFrame(host.page).getByRole('dialog'));
    this.#host = host;
    this.submit = this.button('Connect');
  }

  static async open(host: HostPage, props: Record<string, object>, type = 'CUSTOM_AUTH'): Promise<CustomDialog> {
    const dialog = await CustomDialog.openWithoutWaiting(host, props, type);
    await dialog.submit.waitFor();
    return dialog;
  }

  /** For forms that cannot be submitted yet, or never. */
  static async openWithoutWaiting(
    host: HostPage,
    props: Record<string, object>,
    type = 'CUSTOM_AUTH',
  ): Promise<CustomDialog> {
    const auth = { type, displayName: 'Connection', required: true, props };
    host.stage.instance.pieces = [{ name: '@test/piece-custom', displayName: 'Custom', version: '1.0.0', auth }];
    await host.open();
    await host.connect({ pieceName: '@test/piece-custom', connectionName: 'custom-1' });
    return new CustomDialog(host);
  }

  /** The error of an input, found through its aria-describedby. */
  async errorOf(label: string): Promise<string> {
    const input = this.field(label);
    const id = (await input.getAttribute('aria-describedby'))?.split(' ').at(-1);
    return (await this.root.locator(`[id="${id}"]`).textContent()) ?? '';
  }

  /** Saves, and returns the props in the request. */
  async save(): Promise<Record<string, unknown>> {
    await this.submit.click();
    await this.#host.settled();
    return this.#host.stage.instance.saves.at(-1)?.value.props ?? {};
  }
}
