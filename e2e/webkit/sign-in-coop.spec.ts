import { noLeftovers } from '../support/host-page.ts';
import { mailerSaved } from '../support/oauth2-sites.ts';
import { openOwnApp, test } from './support/sign-in.ts';
import { expect } from './support/test.ts';

/** With these policies the provider's window has no opener, and the dialog's handle of it reports `closed`. */
const policies = ['same-origin', 'same-origin-allow-popups'];

for (const coop of policies) {
  test(`iframe, COOP ${coop}: the user pastes the address of the redirect page`, async ({ host, oauth2, tab }) => {
    oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': coop };
    const dialog = await openOwnApp('iframe', host, oauth2);
    const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
    await dialog.heading('Finish in the other window').waitFor();
    await provider.link('Approve').click();
    await provider.heading('One step left').waitFor();
    const address = await provider.field('Address of this page').value();
    expect(address).toBe(await provider.url());
    expect(await host.outcome()).toEqual({ status: 'pending' });
    await dialog.button('Nothing happening? Paste the address').click();
    await dialog.field('Address of the page you ended up on').fill(address);
    await dialog.button('Use this address').click();
    expect(await host.settled()).toEqual(mailerSaved);
    await expect.poll(() => tab.locator('iframe').count()).toBe(0);
  });

  test(`popup, COOP ${coop}: the dialog’s redirect page still delivers the code`, async ({ host, stage, oauth2 }) => {
    oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': coop };
    const dialog = await openOwnApp('popup', host, oauth2);
    const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
    await provider.link('Approve').click();
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

/** What the hosted redirect page shows a user whose window has lost its opener. */
const redirectPages: [state: string, query: string, title: string][] = [
  ['a code', '?code=abc%2Fd&state=s', 'One step left'],
  ['no parameters', '', 'Nothing to do here'],
];

for (const [state, query, title] of redirectPages) {
  test(`the redirect page without an opener, with ${state}, says what to do`, async ({ tab, stage }) => {
    const address = stage.url('connect', `/embed/redirect.html${query}`);
    await tab.goto(address);
    await tab.heading(title).expectFocused();
    if (query) expect(await tab.field('Address of this page').value()).toBe(address);
  });
}
