import { addFrame } from './support/frames.ts';
import { expect, test } from './support/test.ts';
import { testedVersion } from './support/tested-version.ts';

/** The other tests rely on defaults of browsers that Playwright switches off (see e2e/support/chromium.ts and e2e/support/firefox). */
test.beforeEach(({ stage }) => {
  stage.sites.host = () => ({
    html: '<script>window.blocked = window.open("/") === null</script><button onclick="granted = window.open(\'/\') !== null">Open</button>',
  });
  stage.sites.other = () => ({ html: '<title>Other</title>' });
});

test('window.open() is blocked without user activation, and allowed in a click', async ({ page, stage }) => {
  await page.goto(stage.url('host', '/'));
  expect(await page.evaluate('blocked')).toBe(true);
  await page.click('button');
  expect(await page.evaluate('granted')).toBe(true);
});

test('storage and BroadcastChannel of an embedded site are partitioned from those of the top-level site', async ({
  page,
  stage,
}) => {
  await page.goto(stage.url('host', '/'));
  const url = stage.url('other', '/');
  const [first, second] = [await addFrame(page, url), await addFrame(page, url)];
  const top = await page.context().newPage();
  await top.goto(url);
  await first.evaluate(() => {
    const received: string[] = [];
    Object.assign(window, { received });
    new BroadcastChannel('test').onmessage = ({ data }) => received.push(data);
  });
  await top.evaluate(() => {
    localStorage.setItem('from', 'top');
    new BroadcastChannel('test').postMessage('from the top-level site');
  });
  await second.evaluate(() => new BroadcastChannel('test').postMessage('from the other frame'));
  await expect.poll(() => first.evaluate('received')).toEqual(['from the other frame']);
  expect(await first.evaluate(() => localStorage.getItem('from'))).toBeNull();
});

test('the browser is as new as the README says, or newer', ({ browser, browserName }) => {
  const tested = testedVersion(browserName === 'firefox' ? 'Firefox' : 'Chromium');
  expect(Number.parseInt(browser.version(), 10)).toBeGreaterThanOrEqual(tested);
});
