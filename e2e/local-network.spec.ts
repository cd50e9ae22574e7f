import { acmeDialog } from './support/acme.ts';
import type { HostPage } from './support/host-page.ts';
import { request, saved, secret, secretInput } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
const save = 'POST /v1/app-connections';
const denied =
  'Couldn’t reach the server. Your browser doesn’t let this site access your local network. If the server is there, allow it in the browser’s settings for this site, then try again.';
const notDelegated =
  'Couldn’t reach the server. The page around this dialog doesn’t let it access your local network. If the server is there, contact support.';
const unreachable = 'Couldn’t reach the server. Check your internet connection or VPN and try again.';
const maybeSaved = 'It may have been saved anyway. Trying again won’t create a second connection.';

/** Chromium's names, the first one of version 142, the others of later ones. */
const permissions = ['local-network-access', 'local-network', 'loopback-network'];

/** Of the host page, or of one around it. */
const policy = { 'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', ') };

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

/** As the user does in the browser's settings for the host page. It blocks nothing here: all sites are on one device. */
async function setPermission({ page, stage }: HostPage, setting: PermissionState, names = permissions): Promise<void> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { browserContextId = '' } = targetInfo;
  const { origin } = new URL(stage.url('host'));
  for (const name of names) {
    await browser?.send('Browser.setPermission', { permission: { name }, setting, origin, browserContextId });
  }
}

test('a form that cannot load names the local network that the user has denied, until it is allowed', async ({
  host,
  stage,
  dialog,
}) => {
  await setPermission(host, 'denied');
  let isBlocked = true;
  stage.instance.on(signIn, () => (isBlocked ? 'drop' : undefined));
  await host.open();
  await host.connect(request);
  await expect(dialog.getByText(denied, { exact: true })).toBeVisible();
  await expect(dialog.getByText('Check your internet connection')).toHaveCount(0);
  isBlocked = false;
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(secretInput(dialog)).toBeVisible();
});

test('a failed save names it, too, and keeps what was typed', async ({ host, stage }) => {
  await setPermission(host, 'denied');
  let isBlocked = true;
  stage.instance.on(save, () => (isBlocked ? 'drop' : undefined));
  const { key, submit, alert } = acmeDialog(host);
  await host.open();
  await host.connect(request);
  await key.fill(secret);
  await submit.click();
  await expect(alert).toHaveText(denied + maybeSaved);
  await expect(alert).toBeFocused();
  await expect(key).toHaveValue(secret);
  isBlocked = false;
  expect(await settledBy(host, submit.click())).toEqual(saved);
});

test('one of the permissions is enough', async ({ host, stage, dialog }) => {
  await setPermission(host, 'denied', ['local-network']);
  stage.instance.on(signIn, () => 'drop');
  await host.open();
  await host.connect(request);
  await expect(dialog.getByText(denied, { exact: true })).toBeVisible();
});

test('a list of connections that cannot load names it, too', async ({ host, stage, dialog }) => {
  await setPermission(host, 'denied');
  stage.instance.on(signIn, () => 'drop');
  await host.open();
  await host.connections();
  await expect(dialog.getByText(denied, { exact: true })).toBeVisible();
});

for (const state of ['prompt', 'granted'] as const) {
  test(`a permission that is “${state}” explains nothing`, async ({ host, stage, dialog }) => {
    await setPermission(host, state);
    stage.instance.on(signIn, () => 'drop');
    await host.open();
    await host.connect(request);
    await expect(dialog.getByText(unreachable, { exact: true })).toBeVisible();
  });
}

for (const [kind, text] of [
  ['iframe', notDelegated],
  ['popup', unreachable],
] as const) {
  test(`${kind}: a page whose policy denies the local network to its frames`, async ({ host, stage }) => {
    stage.instance.on(signIn, () => 'drop');
    await host.open({}, policy);
    const content = await connectOn(kind, host, request);
    await expect(content.getByText(text, { exact: true })).toBeVisible();
  });
}
