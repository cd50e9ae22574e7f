import { testedVersion } from '../support/tested-version.ts';
import { receiveReports } from './support/policy-reports.ts';
import { expect, test } from './support/test.ts';

/** The other tests rely on these. */
test.beforeEach(({ stage }) => {
  stage.sites.host = () => ({
    html: `<!doctype html><title>Host</title><button>Open</button>
<script>blocked = open('/') === null; document.querySelector('button').onclick = () => { granted = open('/') !== null; };</script><iframe src="${stage.url('other', '/')}"></iframe>`,
  });
  stage.sites.other = (_path, request) => ({
    html: `<!doctype html><title>Other</title><p>${request.headers.cookie ?? 'no cookie'}</p>`,
    headers: { 'Set-Cookie': 'visited=yes; Path=/' },
  });
});

test('window.open() is blocked without user activation, and allowed in a click', async ({ tab, stage }) => {
  await tab.goto(stage.url('host', '/'));
  expect(await tab.evaluate('blocked')).toBe(true);
  expect(await tab.evaluate('window.open("/") === null'), 'evaluate() has no user activation').toBe(true);
  await tab.opened(() => tab.button('Open').click());
  expect(await tab.evaluate('granted')).toBe(true);
});

test('an embedded site neither sends nor sets cookies', async ({ tab, stage }) => {
  await tab.goto(stage.url('other', '/'));
  await tab.goto(stage.url('other', '/'));
  expect(await tab.locator('p').text()).toBe('visited=yes');
  await tab.goto(stage.url('host', '/'));
  const frame = tab.frame('iframe');
  expect(await frame.locator('p').text()).toBe('no cookie');
  expect(await frame.evaluate('document.cookie')).toBe('');
});

test('storage and BroadcastChannel of an embedded site are partitioned from those of the top-level site', async ({
  tab,
  stage,
}) => {
  await tab.goto(stage.url('other', '/'));
  await tab.evaluate(() => localStorage.setItem('from', 'top'));
  await tab.goto(stage.url('host', '/'));
  const frame = tab.frame('iframe');
  expect(await frame.evaluate(() => localStorage.getItem('from'))).toBeNull();
  await frame.evaluate(() => {
    const received: string[] = [];
    Object.assign(window, { received });
    new BroadcastChannel('test').onmessage = ({ data }) => received.push(data);
  });
  const top = await tab.opened(() => tab.button('Open').click());
  await top.goto(stage.url('other', '/'));
  await top.evaluate(() => new BroadcastChannel('test').postMessage('from the top-level site'));
  await frame.evaluate(() => {
    const second = document.createElement('iframe');
    second.src = location.href;
    document.body.append(second);
  });
  const second = frame.frame('iframe');
  await second.locator('p').waitFor();
  await second.evaluate(() => new BroadcastChannel('test').postMessage('from the other frame'));
  await expect.poll(() => frame.evaluate('received')).toEqual(['from the other frame']);
});

test('focus() is refused to a frame of another site until a key or a click arrives there', async ({
  tab,
  stage,
  webkit,
}) => {
  stage.sites.host = () => ({
    html: `<!doctype html><iframe src="${stage.url('other', '/')}"></iframe>
<script>onmessage = ({ data }) => { reported = data; }</script>`,
  });
  stage.sites.other = () => ({
    html: `<!doctype html><input id="input"><script>
const report = () => parent.postMessage(document.activeElement.tagName, '*');
onfocus = () => { input.focus(); report(); };
onkeydown = () => { input.focus(); report(); };</script>`,
  });
  await tab.goto(stage.url('host', '/'));
  const reported = () => tab.evaluate('window.reported');
  // The tab is entered before, so that WebDriver does not move the focus.
  expect(await reported()).toBeUndefined();
  await tab.evaluate(() => document.querySelector('iframe')?.focus());
  await expect.poll(reported).toBe('BODY');
  await webkit.type('typed');
  await expect.poll(reported).toBe('INPUT');
  expect(await tab.frame('iframe').evaluate('input.value')).toBe('typed');
});

test('violations of a policy are reported', async ({ tab, stage }) => {
  const { directive, reports } = receiveReports(stage);
  stage.sites.host = () => ({
    html: '<!doctype html><script>window.ran = true</script>',
    headers: { 'Content-Security-Policy': `script-src 'none'${directive}` },
  });
  await tab.goto(stage.url('host', '/'));
  expect(await tab.evaluate('window.ran')).toBeUndefined();
  await expect.poll(() => reports).toEqual([expect.stringContaining('script-src')]);
});

test('the browser is as new as the README says, or newer', async ({ webkit }) => {
  const version = (await webkit.driver.getCapabilities()).getBrowserVersion();
  expect(Number.parseFloat(version ?? '')).toBeGreaterThanOrEqual(testedVersion('WebKitGTK'));
});
