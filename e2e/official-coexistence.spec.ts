import { hostHtml } from './support/host-html.ts';
import { allowHostedPage, returnedResult, returnUrl } from './support/hosted-page.ts';
import { request, saved, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

// Only the script tag shares `window.activepieces` with the official SDK.
test.use({ entry: 'script' });

/** Pages use the official SDK for its dashboard or `request()`, and this loader for `connect()`. */
const officialScript = `<script>
  class Official {
    calls = [];
    configure = (options) => {
      this.calls.push(['configure', options]);
      return Promise.resolve({ status: 'success' });
    };
    connect = () => { throw new Error('The official connect() was called.'); };
    navigate({ route }) { this.calls.push(['navigate', route]); }
    request({ path }) { return Promise.resolve(this.calls.length + path); }
  }
  window.activepieces = new Official();
</script>`;

const orders: [order: string, page: (stage: Stage) => string][] = [
  ['first', (stage) => hostHtml(stage).replace('<script src', `${officialScript}<script src`)],
  ['last', (stage) => hostHtml(stage, officialScript)],
];

for (const [order, html] of orders) {
  test(`official SDK loaded ${order}: its other methods still work, and connect() opens our dialog`, async ({
    host,
    stage,
    dialog,
  }) => {
    stage.instance.pieces = [secretPiece];
    stage.sites.host = (path) => (path === '/' ? { html: html(stage) } : undefined);
    await host.open({ prefix: '/app', embedding: { containerId: 'flows', locale: 'en' } });
    const results = await host.page.evaluate<unknown>(`(async () => {
      activepieces.navigate({ route: '/flows' });
      return { calls: activepieces.calls, answer: await activepieces.request({ path: '/x' }) };
    })()`);
    const options = {
      instanceUrl: stage.url('instance'),
      cloudOAuth2Url: stage.url('cloud'),
      preload: false,
      jwtToken: 'jwt-1',
      prefix: '/app',
      embedding: { containerId: 'flows', locale: 'en' },
    };
    expect(results).toEqual({
      calls: [
        ['configure', options],
        ['navigate', '/flows'],
      ],
      answer: '2/x',
    });
    await host.connect(request);
    await typeAndSave(dialog);
    expect(await host.settled()).toEqual(saved);
  });

  test(`official SDK loaded ${order}: it gets the token that the jwtToken function returns, and no session`, async ({
    host,
    stage,
  }) => {
    stage.sites.host = (path) => (path === '/' ? { html: html(stage) } : undefined);
    await host.open();
    await host.configure({}, ['jwt-from-function']);
    await host.configure({ session: { token: 't', projectId: 'p' } });
    const calls = await host.page.evaluate<[string, { jwtToken: unknown }][]>('activepieces.calls');
    expect(calls.map(([, { jwtToken }]) => jwtToken)).toEqual(['jwt-1', 'jwt-from-function']);
  });
}

const hostedScript = (stage: Stage) => `<script src="${stage.url('connect', '/connect-hosted.js')}"></script>`;
const hostedOrders: [order: string, page: (stage: Stage) => string][] = [
  ['first', (stage) => hostHtml(stage, hostedScript(stage)).replace('<script src', `${officialScript}<script src`)],
  ['in between', (stage) => hostHtml(stage, officialScript + hostedScript(stage))],
  ['last', (stage) => hostHtml(stage, hostedScript(stage) + officialScript)],
];

for (const [order, html] of hostedOrders) {
  test(`official SDK loaded ${order}: the page still leaves for the hosted page`, async ({ host, page, stage }) => {
    allowHostedPage(stage, 'script');
    stage.sites.host = (path) => (path === '/' ? { html: html(stage) } : undefined);
    await host.open();
    await host.connect({ ...request, redirect: { returnUrl: returnUrl(stage) } });
    await typeAndSave(page);
    await page.waitForURL(/connect_status=connected/);
    expect(await returnedResult(page)).toMatchObject({ resolved: saved.value });
  });
}

test('a second copy of the loader changes nothing', async ({ host, stage, dialog }) => {
  stage.instance.pieces = [secretPiece];
  stage.sites.host = () => ({
    html: hostHtml(stage, `<script src="${stage.url('connect', '/connect.js')}"></script>`),
  });
  await host.open();
  await host.connect(request);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
});
