import { rejectedCredentials } from '../../demo/testing/answer.ts';
import { noLeftovers } from '../support/host-page.ts';
import { closed, request, saved, secret } from '../support/journey.ts';
import { allFieldTypesPiece, basicPiece, noAuthPiece, secretPiece } from '../support/pieces.ts';
import { surfaces } from '../support/surfaces.ts';
import type { DriverContent } from './support/content.ts';
import { connectOn } from './support/open-dialog.ts';
import { expect, test } from './support/test.ts';

const oidcPiece = {
  name: '@test/piece-oidc',
  displayName: 'Vault',
  version: '1.0.0',
  auth: {
    type: 'OIDC',
    displayName: 'Connection',
    required: true,
    props: { role: { type: 'SHORT_TEXT', displayName: 'Role', required: true } },
  },
};

const pieces = [secretPiece, basicPiece, allFieldTypesPiece, noAuthPiece, oidcPiece];

async function fillAllFieldTypes(dialog: DriverContent): Promise<void> {
  await dialog.field('Host').fill('acme.example');
  await dialog.field('Access token').fill('sk-1');
  await dialog.field('Port').fill('5432');
  await dialog.field('Region').choose('America');
  await dialog.field('Data centre').click();
  await dialog.field('Data centre').fill('City 12');
  await dialog.locator('[role=option]', 'City 12').click();
  await dialog.locator('label', 'Write').click();
  await dialog.locator('label', 'Use TLS').click();
  await dialog.field('Certificate').fill('first line\nsecond line');
}

/** How each type is filled in, and the `value` that is saved. */
const types: [type: string, piece: { name: string }, fill: (dialog: DriverContent) => Promise<void>, value: object][] =
  [
    [
      'secret text',
      secretPiece,
      (dialog) => dialog.field('API key').fill(secret),
      { type: 'SECRET_TEXT', secret_text: secret },
    ],
    [
      'basic',
      basicPiece,
      async (dialog) => {
        await dialog.field('Email').fill('me@example.org');
        await dialog.field('Password').fill('p ss"\\wörd');
      },
      { type: 'BASIC_AUTH', username: 'me@example.org', password: 'p ss"\\wörd' },
    ],
    [
      'custom',
      allFieldTypesPiece,
      fillAllFieldTypes,
      {
        type: 'CUSTOM_AUTH',
        props: {
          host: 'acme.example',
          token: 'sk-1',
          port: 5432,
          region: 'us',
          centre: { id: 11 },
          scopes: ['w'],
          secure: false,
          certificate: 'first line\nsecond line',
        },
      },
    ],
    ['no authentication', noAuthPiece, async () => undefined, { type: 'NO_AUTH' }],
    ['OIDC', oidcPiece, (dialog) => dialog.field('Role').fill('reader'), { type: 'OIDC', props: { role: 'reader' } }],
  ];

for (const kind of surfaces) {
  for (const [type, piece, fill, value] of types) {
    test(`${kind}: ${type} is filled in and saved`, async ({ host, stage }) => {
      stage.instance.pieces = pieces;
      await host.open();
      const dialog = await connectOn(kind, host, { pieceName: piece.name, connectionName: 'acme-1' });
      await dialog.button('Connect').waitFor();
      await fill(dialog);
      await dialog.button('Connect').click();
      expect(await host.settled()).toEqual(saved);
      expect(stage.instance.saves).toMatchObject([{ value }]);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });
  }

  test(`${kind}: a connection is named, refused and corrected, under the same name`, async ({ host, stage }) => {
    stage.instance.pieces = pieces;
    const refusal = rejectedCredentials(`${secret} is void`);
    stage.instance.on('POST /v1/app-connections', ({ body }) =>
      body.value.secret_text === secret ? refusal : undefined,
    );
    await host.open();
    const dialog = await connectOn(kind, host, { pieceName: secretPiece.name });
    await dialog.field('Connection name').fill('Mine');
    await dialog.field('API key').fill(secret);
    await dialog.button('Connect').click();
    await dialog.alert.expectText('••• is void');
    expect(await dialog.field('API key').value()).toBe(secret);
    await dialog.field('API key').fill('sk-better');
    await dialog.button('Connect').click();
    const outcome = await host.settled();
    const [first, second] = stage.instance.saves;
    expect(outcome).toMatchObject({ value: { connection: { name: second?.externalId } } });
    expect([first?.displayName, second?.displayName]).toEqual(['Mine', 'Mine']);
    expect(second?.externalId).toBe(first?.externalId);
  });

  test(`${kind}: an existing connection is reconnected`, async ({ host, stage }) => {
    stage.instance.pieces = pieces;
    const { name: pieceName, version: pieceVersion } = secretPiece;
    const existing = { id: 'known'.padEnd(21, '0'), displayName: 'Our Acme', type: 'SECRET_TEXT' };
    stage.instance.connections = [{ ...existing, externalId: request.connectionName, pieceName, pieceVersion }];
    await host.open();
    const dialog = await connectOn(kind, host, request);
    await dialog.locator('.notice').expectText('You’re reconnecting “Our Acme”');
    await dialog.field('API key').fill('new');
    await dialog.button('Reconnect').click();
    expect(await host.settled()).toMatchObject({ value: { connection: { id: existing.id } } });
  });

  test(`${kind}: what is missing is reported at its field, and nothing is sent`, async ({ host, stage }) => {
    stage.instance.pieces = pieces;
    await host.open();
    const dialog = await connectOn(kind, host, request);
    await dialog.button('Connect').click();
    await dialog.field('API key').expectFocused();
    expect(await dialog.field('API key').attribute('aria-invalid')).toBe('true');
    await dialog.locator('.field-error', 'Enter API key.').waitFor();
    expect(stage.instance.saves).toEqual([]);
    await dialog.button('Cancel').click();
    expect(await host.settled()).toEqual(closed);
  });
}
