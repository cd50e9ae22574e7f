import { derivedId } from '../demo/instance/ids.ts';
import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { ConnectionsDialog, list, refusal, resolvedWith, serverErrors, stored } from './support/connections-dialog.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { expect, test } from './support/test.ts';

const gone = '“Sales” no longer exists. Someone else may have deleted it.';
const unchanged = 'Something went wrong, and nothing was changed. Try again in a moment.';
const unclear = 'The server didn’t respond, so it’s unclear whether this worked. The list shows the current state.';

/** `applied`: what is said if the connection turns out to be gone after a change whose answer was lost. */
const actions = [
  { action: 'Rename', submit: 'Save', route: `POST /v1/app-connections/${derivedId('sales')}`, applied: gone },
  {
    action: 'Delete',
    submit: 'Delete',
    route: `DELETE /v1/app-connections/${derivedId('sales')}`,
    applied: '“Sales” was deleted.',
  },
  {
    action: 'Replace',
    submit: 'Replace',
    route: 'POST /v1/app-connections/replace',
    applied: '“Sales” was replaced.',
  },
];

/** The server has certainly changed nothing: the user can retry. */
const refusals: { when: string; answer: ApiAnswer; text: string }[] = [
  { when: '409', answer: refusal(409, 'VALIDATION'), text: 'The server didn’t accept this change.' },
  {
    when: '409 of another kind',
    answer: { status: 409, body: { code: 'FLOW_IN_USE', params: { message: 'in use' } } },
    text: 'This conflicts with a change made elsewhere, so nothing was changed. Try again. Details: in use',
  },
  {
    when: '422',
    answer: { status: 422, body: { code: 'DOES_NOT_MEET_BUSINESS_REQUIREMENTS', params: { message: 'too many' } } },
    text: 'The server didn’t accept this change. Details: too many',
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

/** The server may have applied the change: the list has to say. */
const ambiguous: { when: string; answer: ApiAnswer }[] = [
  { when: '500', answer: { status: 500, body: { message: 'QueryFailedError' } } },
  { when: 'a proxy’s page', answer: { status: 200, html: '<h1>Log in</h1>' } },
  { when: 'a cut connection', answer: 'drop' },
];

test.beforeEach(({ stage }) => {
  stage.instance.connections = [stored('Sales'), stored('Support')];
});

for (const { action, submit, route, applied } of actions) {
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

  for (const { when, answer } of ambiguous) {
    test(`${action}, ${when}: says what the list says`, async ({ host, stage }) => {
      stage.instance.on(route, () => answer);
      const dialog = await ConnectionsDialog.open(host);
      await dialog.openAction('Sales', action);
      await dialog.button(submit).click();
      await expect(dialog.notice).toHaveText(action === 'Rename' ? 'Renamed to “Sales”.' : unchanged);
      // Applied all the same, or changed by somebody else.
      if (action === 'Rename') await dialog.openAction('Sales', action);
      stage.instance.connections = [stored('Support'), stored('Newcomer')];
      await dialog.button(submit).click();
      await expect(dialog.notice).toHaveText(applied);
      await expect(dialog.row('Newcomer')).toBeVisible();
      expect(await dialog.names()).toEqual(['Support', 'Newcomer']);
      const expected = action === 'Replace' ? resolvedWith(stored('Support')) : closed;
      expect(await settledBy(host, dialog.button('Done').click()), 'no connection that is gone').toEqual(expected);
    });

    test(`${action}, ${when}, and no list either: unclear`, async ({ host, stage }) => {
      stage.instance.on(route, () => answer);
      const dialog = await ConnectionsDialog.open(host);
      await dialog.openAction('Sales', action);
      await expect(dialog.button(submit)).toBeVisible();
      if (action === 'Rename') await dialog.field('Connection name').fill('New name');
      stage.instance.inTurn(list, ...serverErrors, ...serverErrors);
      await dialog.button(submit).click();
      if (action !== 'Rename') return expect(dialog.notice).toHaveText(unclear);
      await expect(dialog.notice).toContainText('try again', { ignoreCase: true });
      await expect(dialog.field('Connection name')).toHaveValue('New name');
    });
  }
}

test('a rename that was made although its answer was lost has succeeded; a new name stays in its input', async ({
  host,
  stage,
}) => {
  const [{ route = '' } = {}] = actions;
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Rename');
  await dialog.field('Connection name').fill('New name');
  stage.instance.inTurn(route, { status: 500, body: {} }, () => {
    stage.instance.connections = [{ ...stored('Sales'), displayName: 'New name' }, stored('Support')];
    return { status: 500, body: {} };
  });
  await dialog.button('Save').click();
  await expect(dialog.notice).toHaveText(unchanged);
  await expect(dialog.field('Connection name')).toHaveValue('New name');
  await dialog.button('Save').click();
  await expect(dialog.notice).toHaveText('Renamed to “New name”.');
  expect(await dialog.names()).toEqual(['New name', 'Support']);
});

test('a delete that the browser has sent twice has succeeded', async ({ host, stage }) => {
  const [, { route = '' } = {}] = actions;
  stage.instance.on(route, () => {
    stage.instance.connections = [stored('Support')];
    return refusal(404, 'ENTITY_NOT_FOUND');
  });
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Delete');
  await dialog.button('Delete').click();
  await expect(dialog.notice).toHaveText('“Sales” was deleted.');
});

for (const [flowsAfter, text] of [
  [['flow-1', 'flow-2'], '“Sales” was replaced.'],
  [['flow-2'], gone],
] as const) {
  test(`Replace, 404 because the source is gone, workflows of the target afterwards: ${flowsAfter}`, async ({
    host,
    stage,
  }) => {
    stage.instance.connections = [stored('Sales', { flowIds: ['flow-1'] }), stored('Support', { flowIds: ['flow-2'] })];
    stage.instance.on('POST /v1/app-connections/replace', () => {
      stage.instance.connections = [stored('Support', { flowIds: [...flowsAfter] })];
      return refusal(404, 'ENTITY_NOT_FOUND');
    });
    const dialog = await ConnectionsDialog.open(host);
    await dialog.openAction('Sales', 'Replace');
    await dialog.button('Replace').click();
    await expect(dialog.notice).toHaveText(text);
  });
}
