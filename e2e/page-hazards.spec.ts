import { hostHtml } from './support/host-html.ts';
import { noLeftovers } from './support/host-page.ts';
import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { prototypeAdditions } from './support/prototype-additions.ts';
import { expect, test } from './support/test.ts';

test.use({ entry: 'script' });

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const css of [
  'body { zoom: 0.85 }',
  'html { zoom: 1.5 }',
  'html { zoom: 0.5 } body { zoom: 1.2 }',
  'body { transform: scale(0.5) }',
]) {
  test(`${css}: the dialog covers the page, and its buttons are on the screen`, async ({
    host,
    page,
    stage,
    dialog,
  }) => {
    stage.sites.host = () => ({ html: hostHtml(stage, `<style>${css}</style>`) });
    await host.open();
    await host.connect(request);
    await expect(secretInput(dialog)).toBeFocused();
    const corners = await page.evaluate(() =>
      [0, innerWidth - 1].flatMap((x) =>
        [0, innerHeight - 1].map((y) => document.elementFromPoint(x, y)?.tagName ?? 'nothing'),
      ),
    );
    expect(corners).toEqual(['IFRAME', 'IFRAME', 'IFRAME', 'IFRAME']);
    for (const name of ['Connect', 'Cancel']) {
      await expect(dialog.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await typeAndSave(dialog);
    expect(await host.settled()).toEqual(saved);
  });
}

for (const mode of ['open', 'closed'] as const) {
  test(`the focus goes back into a shadow tree that is ${mode}`, async ({ host, page, dialog }) => {
    await host.open();
    await page.evaluate(
      ([shadowMode, options]) => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: shadowMode });
        const button = root.appendChild(document.createElement('button'));
        button.id = 'in-shadow';
        button.textContent = 'Connect from the shadow';
        button.onclick = () => window.activepieces.connect(options);
        Object.assign(window, { focusedInShadow: () => root.activeElement?.id });
        button.focus();
      },
      [mode, request] as const,
    );
    await page.keyboard.press('Enter');
    await expect(secretInput(dialog)).toBeFocused();
    lastInput(page.keyboard.down('Escape'));
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { focusedInShadow: () => string }).focusedInShadow())).toBe(
      'in-shadow',
    );
  });
}

test('a second copy of the script changes nothing: one hidden dialog, one token for each configure()', async ({
  host,
  page,
  stage,
}) => {
  const tag = `<script src="${stage.url('connect', '/connect.js')}"></script>`;
  stage.sites.host = () => ({ html: hostHtml(stage, tag) });
  await host.open({ preload: false });
  await page.addScriptTag({ url: stage.url('connect', '/connect.js?again') });
  const tokens = await page.evaluate(
    async ([instanceUrl, pieceName]) => {
      let count = 0;
      await window.activepieces.configure({ instanceUrl, jwtToken: () => `jwt-${++count}`, preload: [pieceName] });
      return new Promise((resolve) => setTimeout(() => resolve(count), 1500));
    },
    [stage.url('instance'), secretPiece.name] as const,
  );
  expect(tokens).toBe(1);
  expect(await host.leftovers()).toEqual({ ...noLeftovers, dialogs: 1, frames: 1 });
});

for (const preload of [false, true]) {
  test(`additions of the page to built-in prototypes do no harm (preload: ${preload})`, async ({
    host,
    page,
    stage,
    dialog,
  }) => {
    stage.sites.host = () => ({
      html: hostHtml(stage).replace('<head>', `<head>${prototypeAdditions['every object']}`),
    });
    await host.open({ preload: preload ? [secretPiece.name] : false, embedding: { texts: { form: {} } } } as never);
    await host.connect(request);
    await typeAndSave(dialog);
    expect(await host.settled()).toEqual(saved);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
}

const allowed = 'clipboard-write;local-network-access;local-network;loopback-network';

test('the dialog may ask for the local network', async ({ host, page }) => {
  await host.open();
  await host.connect(request);
  await expect(page.locator('iframe')).toHaveAttribute('allow', allowed);
});

for (const pieceName of ['../users/me', '@a/../b', 'a/b', 'a?b', '..', '%2e%2e/users']) {
  test(`no request is made with the name of a piece called ${pieceName}`, async ({ host, stage }) => {
    await host.open({ preload: false });
    await host.connect({ pieceName });
    expect(await host.settled()).toMatchObject(rejected('piece_not_found', /not found/));
    // The settings of the instance, which name nothing.
    expect(stage.instance.requests.filter(({ path }) => path !== '/v1/flags')).toEqual([]);
  });
}
