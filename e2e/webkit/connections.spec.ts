import { derivedId } from '../../demo/instance/ids.ts';
import { numberedConnections, resolvedWith, stored } from '../support/connections-dialog.ts';
import { noLeftovers } from '../support/host-page.ts';
import { closed, secret } from '../support/journey.ts';
import { noAuthPiece, secretPiece } from '../support/pieces.ts';
import { surfaces } from '../support/surfaces.ts';
import type { DriverContent } from './support/content.ts';
import { connectionsOn } from './support/open-dialog.ts';
import { expect, test } from './support/test.ts';

const sales = stored('Sales');
const row = (dialog: DriverContent, name: string) => dialog.locator('.row-button', new RegExp(`^${name}`));
const notice = (dialog: DriverContent) => dialog.locator('.notice-region');

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, noAuthPiece];
  stage.instance.connections = [{ ...sales }, stored('Support')];
});

for (const kind of surfaces) {
  test(`${kind}: with select, returns the chosen connection`, async ({ host }) => {
    await host.open();
    const dialog = await connectionsOn(kind, host, { select: true });
    await dialog.heading('Choose a connection').waitFor();
    await row(dialog, 'Sales').click();
    expect(await host.settled()).toEqual(resolvedWith(sales));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: renames a connection, and returns it`, async ({ host, stage }) => {
    await host.open();
    const dialog = await connectionsOn(kind, host, {});
    await row(dialog, 'Sales').click();
    await dialog.button('Rename').click();
    await dialog.field('Connection name').fill('Sales, Europe');
    await dialog.button('Save').click();
    await notice(dialog).expectText('Renamed to “Sales, Europe”.');
    await dialog.button('Done').click();
    expect(await host.settled()).toEqual(resolvedWith(sales));
    const renames = stage.instance.requestsTo(`POST /v1/app-connections/${derivedId('sales')}`);
    expect(renames.map(({ body }) => body)).toEqual([{ displayName: 'Sales, Europe' }]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: deletes a connection after a confirmation`, async ({ host, stage }) => {
    await host.open();
    const dialog = await connectionsOn(kind, host, {});
    await row(dialog, 'Sales').click();
    await dialog.button('Delete').click();
    await dialog.heading('Delete “Sales”?').waitFor();
    await dialog.button('Delete').click();
    await notice(dialog).expectText('“Sales” was deleted.');
    await row(dialog, 'Sales').waitUntilGone();
    expect(stage.instance.count(`DELETE /v1/app-connections/${derivedId('sales')}`)).toBe(1);
    await dialog.button('Done').click();
    expect(await host.settled()).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: a new connection is created from the catalogue`, async ({ host, stage }) => {
    await host.open();
    const dialog = await connectionsOn(kind, host, { select: true });
    await dialog.button('New connection').click();
    await dialog.button(/^Acme/).click();
    await dialog.field('Connection name').fill('Finance');
    await dialog.field('API key').fill(secret);
    await dialog.button('Connect').click();
    const outcome = await host.settled();
    expect(outcome).toMatchObject({ value: { connection: { name: stage.instance.saves[0]?.externalId } } });
    expect(stage.instance.saves).toMatchObject([{ displayName: 'Finance', value: { secret_text: secret } }]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('a long list is searched', async ({ host, stage, dialog }) => {
  stage.instance.connections = numberedConnections(120);
  await host.open();
  await host.connections({ select: true });
  await dialog.field('Search connections').fill('Account 77');
  await expect.poll(() => dialog.locator('.row-button').count()).toBe(1);
  await row(dialog, 'Account 77').click();
  expect(await host.settled()).toMatchObject({ value: { connection: { name: 'account-77' } } });
});
