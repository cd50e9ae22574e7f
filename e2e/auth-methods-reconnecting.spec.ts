import type { TestConnection as StoredConnection } from '../demo/testing/test-connection.ts';
import { prepareAllMethods } from './support/auth-methods.ts';
import { expect, mailer, test } from './support/oauth2.ts';

const reconnects: [type: string, field: string | undefined, button: string][] = [
  ['SECRET_TEXT', 'Connection', 'Reconnect'],
  ['CUSTOM_AUTH', 'Host', 'Reconnect'],
  ['OAUTH2', 'Client ID', 'Continue to Mailer'],
  ['PLATFORM_OAUTH2', undefined, 'Continue to Mailer'],
  ['CLOUD_OAUTH2', undefined, 'Continue to Mailer'],
  // A placeholder has no auth method yet: the recommended one is used.
  ['NO_AUTH', undefined, 'Continue to Mailer'],
];

for (const [type, input, button] of reconnects) {
  test(`a connection of type ${type} is reconnected with the auth method that it was created with`, async ({
    host,
    stage,
    oauth2,
  }) => {
    prepareAllMethods(oauth2);
    const existing: StoredConnection = {
      id: 'existing'.padEnd(21, '0'),
      externalId: mailer.connectionName,
      displayName: 'Our Mailer',
      pieceName: mailer.pieceName,
      pieceVersion: '1.0.0',
      type,
    };
    stage.instance.connections = [existing];
    await host.open();
    await host.connect(mailer);
    const root = host.page.frameLocator('iframe').getByRole('dialog');
    await expect(root.getByText('You’re reconnecting “Our Mailer”')).toBeVisible();
    await expect(root.getByRole('button', { name: button })).toBeVisible();
    await expect(root.locator('input:not([readonly])')).toHaveCount(
      input === 'Host' || input === 'Client ID' ? 2 : input ? 1 : 0,
    );
    if (input) await expect(root.getByLabel(input, { exact: true })).toBeVisible();
  });
}
