import type { MakeHost } from '../../demo/testing/make-host.ts';
import { noLeftovers } from '../support/host-page.ts';
import { closed, secret } from '../support/journey.ts';
import { createMakeHost, definitions, makeErrorAnswer } from '../support/make.ts';
import { surfaces } from '../support/surfaces.ts';
import type { WebKitHostPage } from './support/open-dialog.ts';
import { connectionsOn, connectOn } from './support/open-dialog.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ make: MakeHost }>({
  make: async ({ stage }, use) => use(createMakeHost(stage)),
});

function open(host: WebKitHostPage): Promise<void> {
  const backend = { kind: 'make' as const, baseUrl: host.stage.url('proxy', '/'), teamId: 7, definitions };
  return host.open({ instanceUrl: undefined, backend });
}

for (const kind of surfaces) {
  test(`${kind}: a key is refused, corrected, verified and saved`, async ({ host, make }) => {
    await open(host);
    const dialog = await connectOn(kind, host, { pieceName: 'acme-1' });
    make.on('POST /connections/1/test', makeErrorAnswer(400, `Access denied: ${secret} is void.`));
    await dialog.field('API key').fill(secret);
    await dialog.button('Connect').click();
    await dialog.alert.expectText('Access denied: ••• is void.');
    expect(await make.connections(), 'the unverified connection is deleted').toEqual([]);
    make.off('POST /connections/1/test');
    await dialog.field('API key').fill('sk-better-1');
    await dialog.button('Connect').click();
    expect(await host.settled()).toMatchObject({ status: 'resolved', value: { connection: { name: 'Acme' } } });
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: the user signs in, and the connection is verified`, async ({ host, make }) => {
    await open(host);
    const dialog = await connectOn(kind, host, { pieceName: 'mailer-2' });
    const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
    await dialog.heading('Continue in the Mailer window').waitFor();
    await provider.link('Allow').click();
    expect(await host.settled()).toEqual({ status: 'resolved', value: { connection: { id: '1', name: 'Mailer' } } });
    expect(make.requestsTo('POST /connections')).toHaveLength(1);
    expect(make.requestsTo('POST /connections/1/test')).toHaveLength(1);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: a sign-in whose window was blocked is opened by the button`, async ({ host, make }) => {
    await open(host);
    const dialog = await connectOn(kind, host, { pieceName: 'mailer-2' });
    await dialog.button('Continue to Mailer').waitFor();
    await dialog.evaluate(() => document.querySelector('form')?.requestSubmit());
    await dialog.heading('Your browser blocked the Mailer window').waitFor();
    const provider = await dialog.opened(() => dialog.button('Open Mailer').click());
    await provider.link('Allow').click();
    expect(await host.settled()).toMatchObject({ value: { connection: { name: 'Mailer' } } });
    expect(make.requestsTo('POST /connections')).toHaveLength(1);
  });

  test(`${kind}: a cancelled sign-in leaves no connection`, async ({ host, make }) => {
    await open(host);
    const dialog = await connectOn(kind, host, { pieceName: 'mailer-2' });
    const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
    await dialog.button('I’ve finished').waitFor();
    await dialog.button('Cancel').click();
    await dialog.button('Delete it').click();
    await dialog.button('Continue to Mailer').waitFor();
    await expect.poll(() => provider.isOpen()).toBe(false);
    expect(await make.connections()).toEqual([]);
    await dialog.button('Cancel').click();
    expect(await host.settled()).toEqual(closed);
  });

  test(`${kind}: a connection of the team is chosen from the list`, async ({ host, make }) => {
    make.add({ id: 5, name: 'Main' });
    await open(host);
    const dialog = await connectionsOn(kind, host, { pieceName: 'acme-1', select: true });
    await dialog.locator('.row-button', /^Main/).click();
    expect(await host.settled()).toEqual({ status: 'resolved', value: { connection: { id: '5', name: 'Main' } } });
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}
