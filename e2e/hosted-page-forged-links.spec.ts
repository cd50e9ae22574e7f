import { allowHostedPage, hostedUrl } from './support/hosted-page.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const title = 'This page can’t be used here';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

/** Made by somebody else than connectUrl(). */
async function forgedUrl(stage: Stage, change: (init: { connect: object; texts?: object }) => object): Promise<string> {
  const [page, hash = ''] = (await hostedUrl(stage)).split('#connect=');
  const request = JSON.parse(Buffer.from(hash, 'base64url').toString());
  Object.assign(request.init, change(request.init));
  return `${page}#connect=${Buffer.from(JSON.stringify(request)).toString('base64url')}`;
}

const forgeries: [what: string, change: (init: { connect: object }) => object, text: RegExp][] = [
  [
    'a backend of its own behind an instance that is allowed',
    ({ connect }) => ({
      connect: { ...connect, backend: { kind: 'make', baseUrl: 'https://evil.example/make', teamId: 1 } },
    }),
    /connect to https:..evil.example/,
  ],
  ['a session', () => ({ session: { token: 't', projectId: 'p' } }), /Part of the link is missing/],
  [
    'a redirect page of its own',
    ({ connect }) => ({ connect: { ...connect, redirectUrl: 'https://evil.example/callback' } }),
    /connect to https:..evil.example/,
  ],
];

for (const [what, change, text] of forgeries) {
  test(`an address with ${what} is refused`, async ({ page, stage }) => {
    await page.goto(await forgedUrl(stage, change));
    await expect(page.getByText(text)).toBeVisible();
    expect(await page.locator('input').count()).toBe(0);
    expect(stage.instance.requests).toEqual([]);
  });
}

test('texts of an address are not shown before it is allowed', async ({ page, stage }) => {
  stage.config = { status: 404 };
  const texts = { standalone: { 'refused.title': 'Call us', 'refused.disabled': '+1 555' }, common: { back: 'Call' } };
  await page.goto(await forgedUrl(stage, () => ({ texts })));
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveTitle(title);
});
