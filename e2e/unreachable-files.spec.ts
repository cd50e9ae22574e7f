import { expect, test } from './support/oauth2.ts';
import { connectPreloaded, openPreloaded } from './support/replaced-files.ts';

const unreachable = 'Couldn’t reach the server.';

test('files that are out of reach, but were not replaced, are no reason to load the page anew', async ({
  page,
  stage,
  oauth2,
}) => {
  await openPreloaded(oauth2);
  let failing = true;
  await page.context().route(/oauth2-/, (route) => (failing ? route.abort() : route.fallback()));
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  failing = false;
  await dialog.button('Try again').click();
  await expect(dialog.continue).toBeVisible();
  expect(stage.files.filter((path) => path === '/embed/index.html')).toHaveLength(2);
});

test('if a file fails again, the page is loaded anew: Firefox does not import it a second time', async ({
  page,
  stage,
  oauth2,
}) => {
  await openPreloaded(oauth2);
  const loads = () => stage.files.filter((path) => path === '/embed/index.html').length;
  const before = loads();
  // The page is also fetched before it is loaded.
  await page.context().route(/oauth2-/, (route) => (loads() < before + 3 ? route.abort() : route.fallback()));
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  await dialog.button('Try again').click();
  await expect(dialog.continue).toBeVisible();
  expect(loads()).toBe(before + 3);
});

test('that needs no file which Firefox would not import a second time', async ({ page, stage, oauth2 }) => {
  await openPreloaded(oauth2);
  const loads = () => stage.files.filter((path) => path === '/embed/index.html').length;
  const before = loads();
  await page.context().route(/oauth2-/, (route) => (loads() < before + 2 ? route.abort() : route.fallback()));
  await page.context().route(/reload-page/, (route) => route.abort());
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  await page.context().unroute(/reload-page/);
  await dialog.button('Try again').click();
  await expect(dialog.continue).toBeVisible();
  expect(loads()).toBe(before + 2);
});

test('offline the dialog says so, and is not loaded anew', async ({ page, oauth2 }) => {
  await openPreloaded(oauth2);
  await page.context().setOffline(true);
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText('You seem to be offline.')).toBeVisible();
  await page.context().setOffline(false);
  await dialog.button('Try again').click();
  await expect(dialog.continue).toBeVisible();
});
