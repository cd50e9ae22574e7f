import type { Shows } from '../scene.ts';
import { pieceOf } from './apps.ts';
import { almanook, almanookOrKey, apps, oauth2, oauth2Auth } from './signing-in.ts';

const platform = oauth2({ app: apps.platform });

/** Before the provider's window opens. */
export const oauth2Forms: Shows = {
  'cloud app': (stage) => stage.form(almanook, oauth2({ app: apps.cloud, buildsUrl: false })),
  'platform app': (stage) => stage.form(almanook, platform),
  async permissions(stage) {
    await stage.form(almanook, platform);
    await stage.user.click('summary');
  },
  async 'permissions, none left'(stage) {
    const dialog = await stage.form(almanook, platform);
    dialog.change('oauth2.scope', []);
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  'own app': (stage) => stage.form(almanook, oauth2({ buildsUrl: false })),
  async 'own app, described and refused'(stage) {
    const description =
      'Register an app in the [developer console](https://almanook.example/dev) with this address:\n\n```text\n{{redirectUrl}}\n```';
    const piece = pieceOf('almanook', oauth2Auth({ description }));
    const dialog = await stage.form(piece, oauth2({ buildsUrl: false }));
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  'client credentials': (stage) =>
    stage.form(pieceOf('almanook', oauth2Auth({ grantTypes: ['client_credentials'] })), oauth2()),
  async 'with fields'(stage) {
    const organisation = { key: 'org', type: 'TEXT', displayName: 'Organisation', required: true } as const;
    const auth = oauth2Auth({ authUrl: 'https://almanook.example/{org}/authorize', props: [organisation] });
    await stage.form(pieceOf('almanook', auth), platform);
  },
  async 'address impossible'(stage) {
    const organisation = { key: 'org', type: 'TEXT', displayName: 'Server', required: true } as const;
    const auth = oauth2Auth({ authUrl: '{org}/authorize', props: [organisation] });
    const dialog = await stage.form(pieceOf('almanook', auth), oauth2({ app: apps.cloud, buildsUrl: false }));
    dialog.change('org', 'not an address');
    await dialog.submit();
    await stage.user.find('.alert');
  },
  async 'choosing a way'(stage) {
    await stage.form(almanookOrKey, platform);
    await stage.user.click('.open-method-list');
    await stage.user.find('.method-list');
  },
};
