import { derivedId } from '../demo/instance/ids.ts';
import type { Answer as ApiAnswer } from '../demo/testing/faulty-server.ts';
import { ConnectionsDialog, list, refusal, stored } from './support/connections-dialog.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { expect, test } from './support/test.ts';

const actions = [
  { action: 'Rename', submit: 'Save', route: `POST /v1/app-connections/${derivedId('sales')}` },
  { action: 'Delete', submit: 'Delete', route: `DELETE /v1/app-connections/${derivedId('sales')}` },
  { action: 'Replace', submit: 'Replace', route: 'POST /v1/app-connections/replace' },
];

const unknownOutcome =
  'The server didn’t respond, so it’s unclear whether this worked. The list shows the current state.';

/** The server has certainly changed nothing: the user can retry. */
const refusals: { when: string; answer: ApiAnswer; text: string }[] = [
  { when: '409', answer: refusal(409, 'VALIDATION'), text: 'The server didn’t accept this change.' },
  {
    when: '403 without a role',
    answer: refusal(403, 'AUTHORIZATION'),
    text: 'You don’t have access to this. Ask an administrator for access.',
  },
  {
    when: '429',
    answer: { status: 429, html: '<h1>429</h1>' },
    text: 'Something went wrong, and nothing was changed. Try again in a moment.',
  },
];

/** The server may have applied the change: the list has to be reloaded. */
const ambiguous: { when: string; answer: ApiAnswer }[] = [
  { when: '500', answer: { status: 500, body: { message: 'QueryFailedError' } } },
  { when: 'a proxy’s page', answer: { status: 200, html: '<h1>Log in</h1>' } },
  { when: 'a cut connection', answer: 'drop' },
];

test.beforeEach(({ stage }) => {
  stage.instance.connections = [stored('Sales'), stored('Support')];
});

for (const { action, submit, route } of actions) {
  for (const { when, answer, text } of refusals) {
    test(`${action}, ${when}: shows the reason and allows a retry`, async ({ host, stage }) => {
      stage.instance.inTurn(route, answer);
      const dialog = await ConnectionsDialog.open(host);
      await dialog.openAction('Sales', action);
      await dialog.button(submit).click();
      await expect(dialog.notice).toHaveText(text);
      await dialog.button(submit).click();
      await expect(dialog.notice).toContainText('Sales');
      expect(stage.instance.count(route)).toBe(2);
    });
  }

  test(`${action}, offline: sends no request and allows a retry`, async ({ host, stage, page }) => {
    const dialog = await ConnectionsDialog.open(host);
    await dialog.openAction('Sales', action);
    // The choices of Replace have to load before the network is lost.
    await expect(dialog.button(submit)).toBeVisible();
    await page.context().setOffline(true);
    await dialog.button(submit).click();
    await expect(dialog.notice).toContainText('You seem to be offline.');
    expect(stage.instance.count(route)).toBe(0);
    await page.context().setOffline(false);
    await dialog.button(submit).click();
    await expect(dialog.notice).toContainText('Sales');
  });

  test(`${action}, 403 PERMISSION_DENIED: makes the list read-only`, async ({ host, stage }) => {
    stage.instance.on(route, () => refusal(403, 'PERMISSION_DENIED'));
    const dialog = await ConnectionsDialog.open(host);
    await dialog.openAction('Sales', action);
    await dialog.button(submit).click();
    await expect(dialog.notice).toContainText('You don’t have permission to change connections in this project.');
    const notice = 'You can see connections here but not change them. Ask an administrator for access.';
    await dialog.button('Close').click();
    await expect(dialog.root.getByText(notice), 'on the screen of the connection').toBeVisible();
    for (const { action: other } of actions) await expect(dialog.button(other)).toHaveCount(0);
    await dialog.button('Back').click();
    await expect(dialog.rows).toHaveCount(2);
    await expect(dialog.root.getByText(notice)).toBeVisible();
    await expect(dialog.button('New connection')).toHaveCount(0);
    await dialog.openDetails('Support');
    await expect(dialog.root.getByText(notice)).toBeVisible();
    for (const { action: other } of actions) await expect(dialog.button(other)).toHaveCount(0);
    await dialog.button('Back').click();
    await dialog.row('Support').getByRole('button').press('Delete');
    await expect(dialog.rows, 'the Delete key has no effect').toHaveCount(2);
  });

  test(`${action}, 404: removes the connection from the list`, async ({ host, stage }) => {
    stage.instance.on(route, () => refusal(404, 'ENTITY_NOT_FOUND'));
    const dialog = await ConnectionsDialog.open(host);
    await dialog.openAction('Sales', action);
    await dialog.button(submit).click();
    await expect(dialog.notice).toHaveText('“Sales” no longer exists. Someone else may have deleted it.');
    expect(await dialog.names()).toEqual(['Support']);
    expect(await settledBy(host, dialog.button('Done').click()), 'the connection is not returned').toEqual(closed);
  });

  for (const { when, answer } of ambiguous) {
    test(`${action}, ${when}: reloads the list`, async ({ host, stage }) => {
      stage.instance.on(route, () => answer);
      const dialog = await ConnectionsDialog.open(host);
      await dialog.openAction('Sales', action);
      await expect(dialog.button(submit)).toBeVisible();
      // Applied all the same, or changed by somebody else.
      stage.instance.connections = [stored('Support'), stored('Newcomer')];
      const before = stage.instance.count(list);
      await dialog.button(submit).click();
      await expect(dialog.notice).toHaveText(unknownOutcome);
      await expect(dialog.row('Newcomer')).toBeVisible();
      expect(await dialog.names()).toEqual(['Support', 'Newcomer']);
      expect(stage.instance.count(list)).toBe(before + 1);
      expect(await settledBy(host, dialog.button('Done').click()), 'the connection is not returned').toEqual(closed);
    });
  }
}
