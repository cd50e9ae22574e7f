import type { Locator } from '@playwright/test';
import type { ConfigureOptions } from '../src/loader/index.ts';
import { openAcme } from './support/acme.ts';
import { waitForOpeningAnimation } from './support/animations.ts';
import { computedContrast } from './support/contrast.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const longText = 'Sign in again with your bank account. '.repeat(60);

/** What a strange page could use to hide where the details go. */
const hostileEmbedding: ConfigureOptions['embedding'] = {
  texts: {
    dialog: {
      'dialog.connect': longText,
      'form.connect': longText,
      'form.destination': 'Your details go to accounts.example.com',
    } as object,
    common: { cancel: longText },
    form: { 'form.destination': 'Your details go to accounts.example.com' },
  } as object,
  styling: {
    theme: {
      colorText: '#ffffff',
      colorTextSecondary: '#ffffff',
      colorBackground: '#ffffff',
      fontSize: 12,
      spacing: 6,
    },
  },
};

function hostOf(url: string): string {
  return new URL(url).host;
}

async function expectDestination(dialog: Locator, host: string): Promise<void> {
  const line = dialog.getByText(/^Your details go to/);
  await expect(line).toHaveText(`Your details go to ${host}`);
  await expect(line).toBeInViewport({ ratio: 1 });
}

for (const kind of surfaces) {
  test(`${kind}: says at the button where the details go`, async ({ host, stage }) => {
    stage.instance.pieces.push(secretPiece);
    await host.open();
    const content = await connectOn(kind, host, { pieceName: secretPiece.name, connectionName: 'acme-1' });
    const dialog = content.getByRole('dialog');
    await expectDestination(dialog, hostOf(stage.url('instance')));
    await expect(dialog.getByRole('button', { name: 'Connect' })).toHaveAccessibleDescription(
      `Your details go to ${hostOf(stage.url('instance'))}`,
    );
  });
}

for (const mode of ['light', 'dark'] as const) {
  test(`${mode}: texts and theme of the host page neither replace nor hide it`, async ({ host, stage }) => {
    const styling = { ...hostileEmbedding?.styling, mode };
    const { root, key } = await openAcme(host, {}, { embedding: { ...hostileEmbedding, styling } });
    await expect(key).toBeAttached();
    await waitForOpeningAnimation(root);
    await expectDestination(root, hostOf(stage.url('instance')));
    for (const part of [root.locator('.destination'), root.locator('.destination bdi')]) {
      const [color, background, size] = await part.evaluate((element) => {
        const footer = element.closest('.footer') as Element;
        const { color, fontSize } = getComputedStyle(element);
        return [color, getComputedStyle(footer).backgroundColor, Number.parseFloat(fontSize)] as const;
      });
      expect(computedContrast(color, background)).toBeGreaterThanOrEqual(4.5);
      expect(size).toBeGreaterThanOrEqual(11);
    }
  });
}

const longLabel = `${'accounts-login-session-'.repeat(2)}end`;

for (const { name, label, shown } of [
  { name: 'an international host', label: 'bücher', shown: 'instance.xn--bcher-kva.localhost' },
  { name: 'a host that looks like another', label: 'аpple', shown: 'instance.xn--pple-43d.localhost' },
  { name: 'the end of a very long host', label: `${longLabel}.${longLabel}`, shown: undefined },
]) {
  for (const locale of ['en', 'ar']) {
    test(`${locale}: shows ${name}`, async ({ host, stage }) => {
      const instanceUrl = stage.url('instance').replace('localhost', `${label}.localhost`);
      const { port } = new URL(instanceUrl);
      const { root } = await openAcme(host, {}, { instanceUrl, embedding: { locale } });
      const shownHost = root.locator('.destination bdi');
      const expected = shown ? `${shown}:${port}` : `…${new URL(instanceUrl).host.slice(-48)}`;
      await expect(shownHost).toHaveText(expected);
      await expect(shownHost).toHaveCSS('direction', 'ltr');
      await expect(shownHost).toBeInViewport({ ratio: 1 });
    });
  }
}

test('on a phone, with a lot to read', async ({ host, page, stage }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const description = 'A line to read.\n\n'.repeat(80);
  const auth = { type: 'SECRET_TEXT', displayName: 'API key', required: true, description };
  stage.instance.pieces = [{ ...secretPiece, auth }];
  await host.open();
  await host.connect({ pieceName: secretPiece.name, connectionName: 'acme-1' });
  await expectDestination(dialogFrame(page).getByRole('dialog'), hostOf(stage.url('instance')));
});

test('also when reconnecting, and for a connection of the whole platform', async ({ host, stage }) => {
  const { instance } = stage;
  instance.isAdmin = true;
  instance.connections = [
    {
      id: 'acme',
      externalId: 'acme-1',
      displayName: 'Acme',
      pieceName: secretPiece.name,
      pieceVersion: secretPiece.version,
      type: 'SECRET_TEXT',
    },
  ];
  const { root, submit } = await openAcme(host, {}, { session: { token: 'admin', projectId: 'project-1' } });
  await expect(submit).toHaveText('Reconnect');
  await expectDestination(root, hostOf(stage.url('instance')));
  await root.getByRole('button', { name: 'Cancel' }).click();
  await host.connect({ pieceName: secretPiece.name, scope: 'PLATFORM' });
  await expect(submit).toHaveText('Connect');
  await expectDestination(root, hostOf(stage.url('instance')));
});
