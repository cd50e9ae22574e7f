import { hostHtml, nothing, rejected } from './support/host-page.ts';
import { request } from './support/journey.ts';
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const loadTimeout = 1200;

/** Dialogs that never answer: `prepare` returns where the page is told to look for one. */
const silent: [what: string, prepare: (stage: Stage) => string | Promise<string>][] = [
  ['is not there (404)', (stage) => stage.url('connect', '/nowhere/')],
  ['refuses the connection', closedPort],
  ['is not a dialog', (stage) => stage.url('connect', '/connect.js')],
  [
    'may not be framed (X-Frame-Options)',
    (stage) => {
      // Browsers heed the older header only where the policy says nothing.
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

for (const [what, prepare] of silent) {
  test(`a dialog that ${what} rejects after the load time-out`, async ({ host, stage }) => {
    await host.open({ dialogUrl: await prepare(stage), loadTimeout });
    const started = Date.now();
    await host.connect(request);
    expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /did not load/));
    expect(Date.now() - started).toBeGreaterThanOrEqual(loadTimeout);
    await expect.poll(() => host.remains()).toEqual(nothing);
  });
}

test('a popup whose dialog is not there rejects after the load time-out', async ({ host, stage }) => {
  await host.open({ dialogUrl: await closedPort(), loadTimeout });
  await host.connect({ ...request, newWindow: {} });
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /did not load/));
  await expect.poll(() => host.remains()).toEqual(nothing);
  expect(stage.instance.requests).toEqual([]);
});

test('a dialog that is served from another origin is named in the rejection', async ({ host, stage }) => {
  const elsewhere = stage.url('partner', '/embed/');
  stage.sites.moved = () => ({ html: '', status: 302, headers: { Location: elsewhere } });
  await host.open({ dialogUrl: stage.url('moved', '/'), loadTimeout });
  await host.connect(request);
  const origin = new URL(elsewhere).origin;
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', new RegExp(`redirects to ${origin}`)));
  expect(stage.instance.requests).toEqual([]);
});

test('a frame-src that leaves the dialog out rejects at once', async ({ host, stage }) => {
  const policy = `frame-src ${stage.url('partner')}`;
  await host.open({ loadTimeout: 600_000 }, { 'Content-Security-Policy': policy });
  await host.connect(request);
  expect(await host.settled()).toMatchObject(
    rejected('dialog_unreachable', new RegExp(`Add ${new URL(stage.url('connect')).origin} to frame-src`)),
  );
  await expect.poll(() => host.remains()).toEqual(nothing);
});

test('a popup outside a click is blocked', async ({ host, page, stage }) => {
  // Without the test's own gesture: the page calls it while it loads.
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
  await expect.poll(() => host.remains()).toEqual(nothing);
});

test('a blocker that hands out a closed window is one', async ({ host, page }) => {
  await page.addInitScript(() => {
    window.open = () => ({ closed: true }) as Window;
  });
  await host.open();
  await host.connect({ ...request, newWindow: {} });
  expect(await host.settled()).toMatchObject(rejected('popup_blocked', /click/));
});

async function closedPort(): Promise<string> {
  const gone = new Stage();
  await gone.start();
  const url = gone.url('connect', '/embed/');
  await gone.stop();
  return url;
}
