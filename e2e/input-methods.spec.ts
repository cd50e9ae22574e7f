import type { Locator } from '@playwright/test';
import { ConnectionsDialog, numberedConnections } from './support/connections-dialog.ts';
import { CustomDialog } from './support/custom.ts';
import { expect, test } from './support/test.ts';

const options = { options: Array.from({ length: 25 }, (_, index) => ({ label: `city ${index}`, value: index })) };
const props = {
  name: { type: 'SHORT_TEXT', displayName: 'Name', required: false },
  notes: { type: 'LONG_TEXT', displayName: 'Notes', required: false },
  city: { type: 'STATIC_DROPDOWN', displayName: 'City', required: false, options },
  cities: { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'Cities', required: false, options },
};

/** How browsers say that a key belongs to an input method: while composing, and in Safari just after it. */
const signs = [
  { sign: 'isComposing', isComposing: true, keyCode: 13 },
  { sign: 'key code 229', isComposing: false, keyCode: 229 },
];

type Key = { sign: string; key: string; isComposing: boolean; keyCode: number; ctrlKey?: boolean; metaKey?: boolean };

/** The keydown event of an input method, which Playwright cannot drive. */
async function pressComposing(input: Locator, init: Key): Promise<void> {
  await input.evaluate(
    (element, given) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...given })),
    init,
  );
}

for (const sign of signs) {
  test(`keys of an input method do nothing in a form (${sign.sign})`, async ({ host, stage }) => {
    const dialog = await CustomDialog.open(host, props);
    const name = dialog.field('Name');
    await name.fill('あ');
    for (const input of [name, dialog.field('Notes'), dialog.root.getByRole('searchbox')]) {
      await pressComposing(input, { ...sign, key: 'Escape' });
      await pressComposing(input, { ...sign, key: 'Enter', ctrlKey: true });
      await pressComposing(input, { ...sign, key: 'Enter', metaKey: true });
    }
    await expect(dialog.root.getByRole('button', { name: 'Keep editing' })).toHaveCount(0);
    expect(stage.instance.saves).toEqual([]);
    // Once the word is accepted, the keys are the dialog's.
    await name.press('ControlOrMeta+Enter');
    expect((await host.settled()).status).toBe('resolved');
  });

  test(`keys of an input method do nothing in an open list (${sign.sign})`, async ({ host }) => {
    const dialog = await CustomDialog.open(host, props);
    const city = dialog.root.getByRole('combobox', { name: 'City' });
    await city.fill('city 1');
    const selected = dialog.root.getByRole('option', { selected: true });
    await expect(selected).toHaveText('city 1');
    for (const key of ['ArrowDown', 'PageDown', 'ArrowUp', 'Enter', 'Escape']) {
      await pressComposing(city, { ...sign, key });
    }
    await expect(city).toHaveAttribute('aria-expanded', 'true');
    await expect(city).toHaveValue('city 1');
    await expect(selected).toHaveText('city 1');
    await city.press('ArrowDown');
    await expect(selected).toHaveText('city 10');
  });

  test(`keys of an input method do nothing in the list of connections (${sign.sign})`, async ({ host, stage }) => {
    stage.instance.connections = numberedConnections(12);
    const dialog = await ConnectionsDialog.open(host);
    await pressComposing(dialog.search, { ...sign, key: 'Escape' });
    await pressComposing(dialog.rows.first().getByRole('button').first(), { ...sign, key: 'Delete' });
    await expect(dialog.rows.first()).toBeVisible();
    expect((await host.outcome()).status).toBe('pending');
  });
}
