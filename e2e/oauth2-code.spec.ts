import type { Page } from '@playwright/test';
import { type App, answer, expect, mailerSaved, type OAuth2Dialog, type OAuth2Scene, test } from './support/oauth2.ts';

// No pause at the end of each.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What providers give out, and what a second decoding would spoil. */
const codes = ['4/0Ab+%2F=', '50%', 'k%252F~*%2B%ü"<&>#?'];

type Path = {
  app: App;
  /** The host chooses our own redirect page. */
  own?: boolean;
  arrange?: (oauth2: OAuth2Scene) => void;
  carry?: (dialog: OAuth2Dialog, window: Page) => Promise<void>;
};

/** Carries the answer over as a user does whose windows are cut off from each other. */
const pasting = (copied: (address: URL) => string): Pick<Path, 'arrange' | 'carry'> => ({
  arrange: (oauth2) => oauth2.redirectTo('/redirect', '<h1>Copy it</h1>'),
  async carry(dialog, window) {
    await window.getByRole('heading', { name: 'Copy it' }).waitFor();
    await dialog.paste(copied(new URL(window.url())));
  },
});

const paths: Record<string, Path> = {
  'the instance’s page, which decodes it': { app: 'platform' },
  'the API’s page, which encodes it again': {
    app: 'platform',
    arrange: (oauth2) => oauth2.redirectTo('/api/redirect'),
  },
  'the cloud’s page, which leaves it as it is': { app: 'cloud' },
  'our own page': { app: 'own', own: true },
  'the address, pasted': { app: 'platform', ...pasting(({ href }) => href) },
  'the query, pasted': { app: 'platform', ...pasting(({ search }) => search) },
  'the bare code, pasted': {
    app: 'platform',
    ...pasting(({ search }) => /code=([^&]*)/.exec(search)?.[1] ?? ''),
  },
};

for (const [name, { app, own, arrange, carry }] of Object.entries(paths)) {
  test(`codes arrive as the provider made them: ${name}`, async ({ host, stage, oauth2 }) => {
    arrange?.(oauth2);
    for (const [index, code] of codes.entries()) {
      await test.step(code, async () => {
        oauth2.provider.code = code;
        const configure = own ? { redirectUrl: oauth2.ownPage } : {};
        const dialog = await oauth2.open({ app, configure, options: { connectionName: `code-${index}` } });
        const window = await dialog.signIn();
        answer(window);
        await carry?.(dialog, window);
        expect(await host.settled()).toMatchObject({ status: 'resolved' });
        expect(stage.instance.saves.at(-1)?.value.code).toBe(code);
      });
    }
  });
}

test('a code that the provider does not encode survives as well', async ({ host, stage, oauth2 }) => {
  oauth2.provider.code = '4/0Ab=50%';
  oauth2.provider.encode = (code) => code;
  for (const app of ['platform', 'cloud'] as const) {
    const dialog = await oauth2.open({ app, options: { connectionName: `${app}-1` } });
    answer(await dialog.signIn());
    await host.settled();
    expect(stage.instance.saves.at(-1)?.value.code).toBe('4/0Ab=50%');
    stage.instance.oauthApps = [];
  }
});

/** How others than `encodeURIComponent` write a code into an address. */
const encodings: [who: string, encode: (code: string) => string][] = [
  ['a form', (code) => String(new URLSearchParams({ code })).slice('code='.length)],
  ['one with small letters', (code) => encodeURIComponent(code).replace(/%../g, (escaped) => escaped.toLowerCase())],
];

for (const [who, encode] of encodings) {
  test(`a code encoded by ${who}, pasted bare`, async ({ host, stage, oauth2 }) => {
    oauth2.provider.code = '4/0Ab+~c=';
    oauth2.provider.encode = encode;
    oauth2.redirectTo('/redirect', '<h1>Copy it</h1>');
    const dialog = await oauth2.open();
    const window = await dialog.signIn();
    answer(window);
    await window.getByRole('heading', { name: 'Copy it' }).waitFor();
    await dialog.paste(encode(oauth2.provider.code));
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves.at(-1)?.value.code).toBe('4/0Ab+~c=');
  });
}
