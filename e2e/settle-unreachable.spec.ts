import { hostHtml } from './support/host-html.ts';
import { noLeftovers } from './support/host-page.ts';
import { request } from './support/journey.ts';
import { rejected } from './support/outcome.ts';
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const loadTimeout = 1200;

/** Dialogs that never respond; `prepare` returns the dialogUrl. */
const unresponsive: [problem: string, prepare: (stage: Stage) => string | Promise<string>][] = [
  ['does not exist (404)', (stage) => stage.url('connect', '/nowhere/')],
  ['refuses the connection', closedPort],
  ['is not a dialog', (stage) => stage.url('connect', '/connect.js')],
  [
    'may not be framed (X-Frame-Options)',
    (stage) => {
      // Browsers ignore X-Frame-Options if the policy has frame-ancestors.
      stage.dialogHeaders['Content-Security-Policy'] = "default-src 'self'";
      stage.dialogHeaders['X-Frame-Options'] = 'DENY';
      return stage.url('connect', '/embed/');
    },
  ],
  [
    'may not be framed (frame-ancestors)',
    (stage) => {
      stage.dialogHeaders['Content-Security-Policy'] = `frame-ancestors ${stage.url('partner')}`;
      return stage.url('connect', '/embed/');
    },
  ],
];

for (const [problem, prepare] of unresponsive) {
  test(`a dialog that ${problem} rejects after loadTimeout`, async ({ host, stage }) => {
    await host.open({ dialogUrl: await prepare(stage), loadTimeout });
    const startedAt = Date.now();
    await host.connect(request);
    expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /did not load/));
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(loadTimeout);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('a popup whose dialog refuses the connection rejects after loadTimeout', async ({ host, stage }) => {
  await host.open({ dialogUrl: await closedPort(), loadTimeout });
  await host.connect({ ...request, newWindow: {} });
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /did not load/));
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(stage.instance.requests).toEqual([]);
});

test('the error names the origin to which the dialog was redirected', async ({ host, stage }) => {
  const redirectUrl = stage.url('partner', '/embed/');
  stage.sites.moved = () => ({ html: '', status: 302, headers: { Location: redirectUrl } });
  await host.open({ dialogUrl: stage.url('moved', '/'), loadTimeout });
  await host.connect(request);
  const origin = new URL(redirectUrl).origin;
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', new RegExp(`redirects to ${origin}`)));
  expect(stage.instance.requests).toEqual([]);
});

test('a frame-src without the dialog’s origin rejects immediately', async ({ host, stage }) => {
  const policy = `frame-src ${stage.url('partner')}`;
  await host.open({ loadTimeout: 600_000 }, { 'Content-Security-Policy': policy });
  await host.connect(request);
  expect(await host.settled()).toMatchObject(
    rejected('dialog_unreachable', new RegExp(`Add ${new URL(stage.url('connect')).origin} to frame-src`)),
  );
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a popup without user activation rejects with popup_blocked', async ({ host, page, stage }) => {
  // The page calls connect() while it loads: `host.connect()` would click.
  const script = `<script>
    activepieces.configure({ instanceUrl: ${JSON.stringify(stage.url('instance'))}, jwtToken: 'jwt-1', preload: false });
    activepieces.connect({ pieceName: 'x', newWindow: {} }).catch(({ code, error, message }) => {
      document.title = JSON.stringify({ code, error, message });
    });
  </script>`;
  stage.sites.host = (path) => (path === '/' ? { html: hostHtml(stage, script) } : undefined);
  await page.goto(stage.url('host', '/'));
  await expect(page).toHaveTitle(/popup_blocked/);
  expect(JSON.parse(await page.title())).toMatchObject({
    code: 'popup_blocked',
    error: expect.stringMatching(/click/),
  });
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a closed window from window.open() rejects with popup_blocked', async ({ host, page }) => {
  await page.addInitScript(() => {
    window.open = () => ({ closed: true }) as Window;
  });
  await host.open();
  await host.connect({ ...request, newWindow: {} });
  expect(await host.settled()).toMatchObject(rejected('popup_blocked', /click/));
});

async function closedPort(): Promise<string> {
  const stage = new Stage();
  await stage.start();
  const url = stage.url('connect', '/embed/');
  await stage.stop();
  return url;
}
