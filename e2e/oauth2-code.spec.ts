import type { Page } from '@playwright/test';
import {
  decide,
  expect,
  mailerSaved,
  type OAuth2AppKind,
  type OAuth2Dialog,
  type OAuth2Scene,
  test,
} from './support/oauth2.ts';

/** Codes that are corrupted if they are decoded or encoded once too often. */
const codes = ['4/0Ab+%2F=', '50%', 'k%252F~*%2B%ü"<&>#?'];

type Delivery = {
  app: OAuth2AppKind;
  usesDialogRedirectPage?: boolean;
  prepare?: (oauth2: OAuth2Scene) => void;
  /** What the user has to do after the approval. */
  deliver?: (dialog: OAuth2Dialog, window: Page) => Promise<void>;
};

/** The redirect page has no script: the user pastes a part of its URL. */
const pasting = (select: (url: URL) => string): Pick<Delivery, 'prepare' | 'deliver'> => ({
  prepare: (oauth2) => oauth2.redirectTo('/redirect', '<h1>Copy it</h1>'),
  async deliver(dialog, window) {
    await window.getByRole('heading', { name: 'Copy it' }).waitFor();
    await dialog.paste(select(new URL(window.url())));
  },
});

const deliveries: Record<string, Delivery> = {
  'the instance’s redirect page, which decodes it': { app: 'platform' },
  'the API’s redirect page, which encodes it again': {
    app: 'platform',
    prepare: (oauth2) => oauth2.redirectTo('/api/redirect'),
  },
  'the cloud’s redirect page, which does not change it': { app: 'cloud' },
  'the dialog’s redirect page': { app: 'own', usesDialogRedirectPage: true },
  'the URL, pasted': { app: 'platform', ...pasting(({ href }) => href) },
  'the query, pasted': { app: 'platform', ...pasting(({ search }) => search) },
  'the code alone, pasted': {
    app: 'platform',
    ...pasting(({ search }) => /code=([^&]*)/.exec(search)?.[1] ?? ''),
  },
};

for (const [name, { app, usesDialogRedirectPage, prepare, deliver }] of Object.entries(deliveries)) {
  test(`the code is saved as the provider issued it: ${name}`, async ({ host, stage, oauth2 }) => {
    prepare?.(oauth2);
    for (const [index, code] of codes.entries()) {
      await test.step(code, async () => {
        oauth2.provider.code = code;
        const configure = usesDialogRedirectPage ? { redirectUrl: oauth2.redirectPage } : {};
        const dialog = await oauth2.open({ app, configure, options: { connectionName: `code-${index}` } });
        const window = await dialog.signIn();
        decide(window);
        await deliver?.(dialog, window);
        expect(await host.settled()).toMatchObject({ status: 'resolved' });
        expect(stage.instance.saves.at(-1)?.value.code).toBe(code);
      });
    }
  });
}

test('a code that the provider did not percent-encode is saved as it was issued', async ({ host, stage, oauth2 }) => {
  oauth2.provider.code = '4/0Ab=50%';
  oauth2.provider.encode = (code) => code;
  for (const app of ['platform', 'cloud'] as const) {
    const dialog = await oauth2.open({ app, options: { connectionName: `${app}-1` } });
    decide(await dialog.signIn());
    await host.settled();
    expect(stage.instance.saves.at(-1)?.value.code).toBe('4/0Ab=50%');
    stage.instance.oauthApps = [];
  }
});

/** Encodings that differ from `encodeURIComponent()`. */
const encodings: [encoding: string, encode: (code: string) => string][] = [
  ['application/x-www-form-urlencoded', (code) => String(new URLSearchParams({ code })).slice('code='.length)],
  [
    'percent-encoding in lower case',
    (code) => encodeURIComponent(code).replace(/%../g, (escaped) => escaped.toLowerCase()),
  ],
];

for (const [encoding, encode] of encodings) {
  test(`a code pasted alone is decoded: ${encoding}`, async ({ host, stage, oauth2 }) => {
    oauth2.provider.code = '4/0Ab+~c=';
    oauth2.provider.encode = encode;
    oauth2.redirectTo('/redirect', '<h1>Copy it</h1>');
    const dialog = await oauth2.open();
    const window = await dialog.signIn();
    decide(window);
    await window.getByRole('heading', { name: 'Copy it' }).waitFor();
    await dialog.paste(encode(oauth2.provider.code));
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves.at(-1)?.value.code).toBe('4/0Ab+~c=');
  });
}
