import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { actions, gone, unchanged } from './support/connection-actions.ts';
import { ConnectionsDialog, refusal, resolvedWith, serverErrors, stored } from './support/connections-dialog.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

const unclear = 'The server didn’t respond, so it’s unclear whether this worked. The list shows the current state.';

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
      stage.instance.inTurn(listRoute, ...serverErrors, ...serverErrors);
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
