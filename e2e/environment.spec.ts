import { addFrame } from './support/frames.ts';
import { expect, test } from './support/test.ts';

/** What the other tests rely on: the browser does here what it does for users. */
test.beforeEach(({ stage }) => {
  stage.sites.host = () => ({
    html: '<script>window.blocked = window.open("/") === null</script><button onclick="granted = open(\'/\') !== null">Open</button>',
  });
  stage.sites.other = () => ({ html: '<title>Other</title>' });
});

test('a window outside a click is blocked, one in a click is not', async ({ page, stage }) => {
  await page.goto(stage.url('host', '/'));
  expect(await page.evaluate('blocked')).toBe(true);
  await page.click('button');
  expect(await page.evaluate('granted')).toBe(true);
});

test('storage and channels of an embedded site are not those of the same site on its own', async ({ page, stage }) => {
  await page.goto(stage.url('host', '/'));
  const url = stage.url('other', '/');
  const [first, second] = [await addFrame(page, url), await addFrame(page, url)];
  const top = await page.context().newPage();
  await top.goto(url);
  await first.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new BroadcastChannel('test').onmessage = ({ data }) => heard.push(data);
  });
  await top.evaluate(() => {
    localStorage.setItem('from', 'top');
    new BroadcastChannel('test').postMessage('from the site on its own');
  });
  await second.evaluate(() => new BroadcastChannel('test').postMessage('from the frame beside'));
  await expect.poll(() => first.evaluate('heard')).toEqual(['from the frame beside']);
  expect(await first.evaluate(() => localStorage.getItem('from'))).toBeNull();
});
