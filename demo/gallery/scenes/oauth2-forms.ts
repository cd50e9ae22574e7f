import type { SceneGroup } from '../scene.ts';
import { pieceOf, secretAuthSpec } from './apps.ts';
import { almanook, oauth2Apps, oauth2AuthSpec, withOAuth2, withPlatformApp } from './oauth2-fixtures.ts';

/** Before the provider's window opens. */
export const oauth2Forms: SceneGroup = {
  'cloud app': (stage) => stage.openForm(almanook, withOAuth2({ app: oauth2Apps.cloud, buildsUrl: false })),
  'platform app': (stage) => stage.openForm(almanook, withPlatformApp),
  async permissions(stage) {
    await stage.openForm(almanook, withPlatformApp);
    await stage.user.click('summary');
  },
  async 'permissions, none selected'(stage) {
    const dialog = await stage.openForm(almanook, withPlatformApp);
    dialog.change('oauth2.scope', []);
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  'custom OAuth app': (stage) => stage.openForm(almanook, withOAuth2({ buildsUrl: false })),
  async 'custom OAuth app, instructions and errors'(stage) {
    const description =
      'Register an app in the [developer console](https://almanook.example/dev) with this address:\n\n```text\n{{redirectUrl}}\n```';
    const piece = pieceOf('almanook', oauth2AuthSpec({ description }));
    const dialog = await stage.openForm(piece, withOAuth2({ buildsUrl: false }));
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  'client credentials': (stage) =>
    stage.openForm(pieceOf('almanook', oauth2AuthSpec({ grantTypes: ['client_credentials'] })), withOAuth2()),
  async 'additional fields'(stage) {
    const organisation = { key: 'org', type: 'TEXT', displayName: 'Organisation', required: true } as const;
    const auth = oauth2AuthSpec({ authUrl: 'https://almanook.example/{org}/authorize', props: [organisation] });
    await stage.openForm(pieceOf('almanook', auth), withPlatformApp);
  },
  async 'invalid authorization URL'(stage) {
    const server = { key: 'org', type: 'TEXT', displayName: 'Server', required: true } as const;
    const auth = oauth2AuthSpec({ authUrl: '{org}/authorize', props: [server] });
    const dialog = await stage.openForm(
      pieceOf('almanook', auth),
      withOAuth2({ app: oauth2Apps.cloud, buildsUrl: false }),
    );
    dialog.change('org', 'not an address');
    await dialog.submit();
    await stage.user.find('.alert');
  },
  async 'auth method list'(stage) {
    await stage.openForm(pieceOf('almanook', oauth2AuthSpec(), secretAuthSpec('API key')), withPlatformApp);
    await stage.user.click('.open-method-list');
    await stage.user.find('.method-list');
  },
};
