import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { actions, gone, unchanged } from './support/connection-actions.ts';
import { ConnectionsDialog, refusal, stored } from './support/connections-dialog.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { expect, test } from './support/test.ts';

const rejected = 'The server didn’t accept this change. Try again. If this keeps happening, contact support.';

/** The server has certainly changed nothing: the user can retry. */
const refusals: { when: string; answer: ApiAnswer; text: string }[] = [
  { when: '409', answer: refusal(409, 'VALIDATION'), text: rejected },
  {
    when: '409 of another kind',
    answer: { status: 409, body: { code: 'FLOW_IN_USE', params: { message: 'in use' } } },
    text: 'This conflicts with a change made elsewhere, so nothing was changed. Try again. Details: in use',
  },
  {
    when: '422',
    answer: { status: 422, body: { code: 'DOES_NOT_MEET_BUSINESS_REQUIREMENTS', params: { message: 'too many' } } },
    text: `${rejected} Details: too many`,
  },
  {
    when: '403 without a role',
    answer: refusal(403, 'AUTHORIZATION'),
    text: 'You don’t have access to this. Ask an administrator for access.',
  },
  {
    when: '429',
    answer: { status: 429, html: '<h1>429</h1>' },
    text: unchanged,
  },
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
    await expect(dialog.notice).toHaveText(gone);
    expect(await dialog.names()).toEqual(['Support']);
    expect(await settledBy(host, dialog.button('Done').click()), 'the connection is not returned').toEqual(closed);
  });
}
