import { waitForOpeningAnimation } from './support/animations.ts';
import { guideRequest, openForm, steps } from './support/instructions.ts';
import { dialogFrame, expect, test } from './support/test.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 500 }, hasTouch: true });

  test('instructions collapse on the first input below them, without moving the input on the screen', async ({
    host,
    page,
  }) => {
    const { root, details, summary } = await openForm(host, page);
    await expect(details).toHaveAttribute('open', '');
    await expect(summary).toBeAttached();
    const last = root.getByLabel('Six');
    await last.focus();
    await waitForOpeningAnimation(root);
    const before = await last.boundingBox();
    await last.press('x');
    await expect(details).not.toHaveAttribute('open', '');
    await expect(last).toBeFocused();
    expect((await last.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);

    await summary.click();
    await expect(root.getByRole('listitem').first()).toBeVisible();
    await root.getByLabel('Five').fill('y');
    await root.getByLabel('Six').fill('z');
    await expect(details).toHaveAttribute('open', '');
    await summary.click();
    await expect(root.getByRole('listitem').first()).toBeHidden();
  });

  test('instructions that are still in view collapse only when the input loses focus', async ({ host, page }) => {
    const { root, details } = await openForm(host, page);
    const first = root.getByLabel('One');
    await first.fill('x');
    await expect(first).toHaveValue('x');
    await expect(details).toHaveAttribute('open', '');
    // As on a phone when its keyboard is dismissed.
    await first.blur();
    await expect(details).not.toHaveAttribute('open', '');
  });

  test('instructions are collapsed when reconnecting', async ({ host, page, stage }) => {
    const { externalId, displayName } = { externalId: guideRequest.connectionName, displayName: 'Guide' };
    const { pieceName } = guideRequest;
    stage.instance.connections = [
      { id: 'guide', externalId, displayName, pieceName, pieceVersion: '1.0.0', type: 'CUSTOM_AUTH' },
    ];
    // With a session no form is shown before the connections are known.
    const session = { token: 'user-token', projectId: 'project-1' };
    const { details, summary, root } = await openForm(host, page, steps, { session });
    await expect(details).not.toHaveAttribute('open', '');
    await summary.click();
    await expect(root.getByRole('listitem').first()).toBeVisible();
  });

  test('a short description is not collapsible', async ({ host, page }) => {
    const { root, details } = await openForm(host, page, 'Find it in **Settings**.');
    await expect(root.getByText('Find it in Settings.')).toBeVisible();
    await expect(details).toHaveCount(0);
  });
});

test('instructions are not collapsible on a wide screen', async ({ host, page }) => {
  const { root, details } = await openForm(host, page);
  await root.getByLabel('Six').fill('x');
  await expect(root.getByRole('listitem').first()).toBeAttached();
  await expect(details).toHaveCount(0);
});

test('the variables of newer instances are filled in, wherever they stand', async ({ host, page, stage }) => {
  const description =
    '`{{frontendUrl}}/x` {{frontendHost}} {{projectId}} {{platformId}} {{redirectUrl}} {{unknown}} <alias>';
  const auth = {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    required: true,
    description,
    props: {
      note: { type: 'MARKDOWN', displayName: 'Note', description, variant: 'INFO' },
      role: { type: 'SHORT_TEXT', displayName: 'Role', required: true, description },
    },
  };
  Object.assign(stage.instance.flags, {
    PUBLIC_URL: 'https://flows.example:8443/',
    THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'https://flows.example/redirect',
  });
  stage.instance.pieces = [{ name: guideRequest.pieceName, displayName: 'Guide', version: '1.0.0', auth }];
  await host.open();
  const signedIn = page.waitForResponse(/\/external-token$/);
  await host.connect(guideRequest);
  const root = dialogFrame(page).getByRole('dialog');
  const { platformId } = await (await signedIn).json();
  const text = `https://flows.example:8443/x flows.example:8443 project-1 ${platformId} https://flows.example/redirect {{unknown}} <alias>`;
  await expect(root.getByText(text)).toHaveCount(3);
  await expect(root.getByLabel('Role')).toHaveAccessibleDescription(text);
});
