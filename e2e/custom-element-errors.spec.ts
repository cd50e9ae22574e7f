import type { ConnectElement } from '../src/element/index.ts';
import { attributes, pageHtml, recordEvents, recordedEvents, serveElementPage } from './support/element-page.ts';
import { noLeftovers } from './support/host-page.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

const invalid: [name: string, value: string | null, sentence: string][] = [
  ['instance-url', 'ap.example', 'must be an http(s) URL without user, ? and #.'],
  ['instance-url', 'https://me:secret@ap.example', 'must be an http(s) URL without user, ? and #.'],
  ['instance-url', 'https://ap.example/?token=secret', 'must be an http(s) URL without user, ? and #.'],
  ['instance-url', null, 'is missing.'],
  ['dialog-url', 'javascript:alert(1)', 'must be an http(s) URL without user.'],
  ['token-url', 'https://me:secret@host.example', 'must be an http(s) URL without user.'],
  ['redirect-url', 'https://host.example/?secret', 'must be a URL without user, ? and #.'],
  ['color-mode', 'secret', 'must be "light", "dark" or "system".'],
  ['new-window', 'secret', 'must be empty, "true", "false", or width and height in px, e.g. "500x640".'],
  ['allow-setup-later', 'secret', 'must be empty, "true" or "false".'],
  ['select', 'secret', 'must be empty, "true" or "false".'],
];

for (const [name, value, sentence] of invalid) {
  test(`${name}="${value}": the error names the attribute, and not its value`, async ({ host, page, stage }) => {
    await recordEvents(page);
    const html = `<activepieces-connect ${attributes(stage, { [name]: value })} label="Connect"></activepieces-connect>`;
    serveElementPage(stage, pageHtml(stage, html));
    await page.goto(stage.url('host', '/'));
    await page.getByRole('button').click();
    const message = `Activepieces: The attribute ${name} of <activepieces-connect> ${sentence}`;
    await expect.poll(() => recordedEvents(page)).toEqual([['error', { code: 'invalid_options', message }]]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

const incomplete: [what: string, changes: Record<string, null>, message: string][] = [
  [
    'a token',
    { 'token-url': null },
    'Activepieces: <activepieces-connect> needs the attribute token-url, the URL of your backend that answers with the JWT, or the property jwtToken.',
  ],
  [
    'any configuration',
    { 'token-url': null, 'instance-url': null, 'dialog-url': null, preload: null },
    'Activepieces: The attribute instance-url of <activepieces-connect> is missing, and configure() has not been called.',
  ],
];

for (const [what, changes, message] of incomplete) {
  test(`without ${what} the error says what to do`, async ({ host, page, stage }) => {
    await recordEvents(page);
    const html = `<activepieces-connect ${attributes(stage, changes)} label="Connect"></activepieces-connect>`;
    serveElementPage(stage, pageHtml(stage, html));
    await page.goto(stage.url('host', '/'));
    await page.getByRole('button').click();
    await expect.poll(() => recordedEvents(page)).toEqual([['error', { code: 'invalid_options', message }]]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('options of configure() that it refuses are an error, and no dialog stays open', async ({ host, page, stage }) => {
  await recordEvents(page);
  const html = `<activepieces-connect ${attributes(stage)} label="Connect"></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  await expect(page.getByRole('button')).toBeVisible();
  const message = expect.stringContaining('configure({ loadTimeout }) must be of type number, but got string.');
  // In one task: configure() refuses them after the dialog of the last options has opened. Then once more.
  await page.locator('activepieces-connect').evaluate((element) => {
    Object.assign(element, { configureOptions: { loadTimeout: 'soon' } });
    element.querySelector('button')?.click();
  });
  await expect.poll(() => recordedEvents(page)).toEqual([['error', { code: 'invalid_options', message }]]);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  await page.getByRole('button').click();
  await expect.poll(() => recordedEvents(page)).toHaveLength(2);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

const answers: [
  what: string,
  answer: { html: string; status?: number; headers?: Record<string, string> },
  cause: string,
][] = [
  ['a status', { html: 'secret', status: 401 }, 'answered with the status 401.'],
  [
    'a page to sign in',
    { html: '<!doctype html><title>secret</title>' },
    'must answer with the JWT as text, but answered with text/html; charset=utf-8.',
  ],
  [
    'JSON',
    { html: '{"token":"secret"}', headers: { 'Content-Type': 'application/json' } },
    'must answer with the JWT as text, but answered with application/json.',
  ],
  [
    'nothing',
    { html: '', headers: { 'Content-Type': 'text/plain' } },
    'must answer with the JWT as text, but answered with text/plain.',
  ],
];

for (const [what, answer, sentence] of answers) {
  test(`token-url answers with ${what}: the cause says so, without the answer`, async ({ page, stage }) => {
    const html = `<activepieces-connect ${attributes(stage)} label="Connect"></activepieces-connect>`;
    const content = pageHtml(stage, html);
    stage.sites.host = (path) => (path === '/token' ? answer : path === '/' ? { html: content } : undefined);
    await page.goto(stage.url('host', '/'));
    const error = page.locator('activepieces-connect').evaluate(
      (element: ConnectElement) =>
        new Promise<{ code: string; cause: string }>((resolve) => {
          element.addEventListener('error', (event) => {
            event.preventDefault();
            resolve({ code: event.detail.code, cause: String(event.detail.cause) });
          });
        }),
    );
    await page.getByRole('button').click();
    expect(await error).toEqual({
      code: 'authentication_failed',
      cause: `Error: The token-url of <activepieces-connect> ${sentence}`,
    });
  });
}

test('an error that nobody handles is an unhandled rejection', async ({ page, stage }) => {
  await recordEvents(page, { isHandled: false });
  const html = `<activepieces-connect ${attributes(stage, { 'color-mode': 'pink' })} label="Connect"></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  const reported = page.waitForEvent('pageerror');
  await page.getByRole('button').click();
  expect((await reported).message).toContain('The attribute color-mode of <activepieces-connect> must be');
  expect(await recordedEvents(page)).toHaveLength(1);
});
