import type { Page } from '@playwright/test';
import { closeButton, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { openReactPage, reactVersions, recorded, renderOnServer } from './support/react-page.ts';
import { test as base, expect } from './support/test.ts';

const { connection } = saved.value;

/** React reports to the console what a component does wrong. */
const test = base.extend<{ messages: string[] }>({
  messages: async ({ page }, use) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(String(error)));
    await use(messages);
    expect(messages, 'warnings and errors of the page').toEqual([]);
  },
});

test.beforeEach(({ stage, messages }) => {
  stage.instance.pieces = [secretPiece];
  expect(messages).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('output');
const call = (page: Page, name: string, argument?: string) =>
  page.evaluate(
    ([key, value]) => (globalThis as never as Record<string, (value: unknown) => void>)[key ?? '']?.(value),
    [name, argument],
  );
const expectNothingOpen = (page: Page) => expect(page.locator('dialog')).toHaveCount(0);

for (const version of reactVersions) {
  test.describe(`React ${version}`, () => {
    test('a connection is the result', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await expect(status(page)).toHaveText('idle');
      await button(page, 'Connect').click();
      await expect(status(page)).toHaveText('open');
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
      expect(await recorded(page, connection.name)).toEqual([connection.name]);
      expect(await recorded(page, 'status')).toEqual(['idle', 'idle', 'open', 'connected']);
      await expectNothingOpen(page);
      await button(page, 'Connect').click();
      lastInput(closeButton(dialog).click());
      await expect(status(page)).toHaveText('closed');
    });

    test('a connection can be chosen', async ({ page, stage, dialog }) => {
      stage.instance.connections = [
        {
          ...secretPiece,
          ...connection,
          externalId: connection.name,
          displayName: 'Our Acme',
          type: 'SECRET_TEXT',
          pieceName: secretPiece.name,
          pieceVersion: secretPiece.version,
        },
      ];
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Choose').click();
      lastInput(
        dialog
          .getByRole('button', { name: /Our Acme/ })
          .first()
          .click(),
      );
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
    });

    test('an error is shown, and tokens come from the function of the last render', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Render').click();
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      lastInput(closeButton(dialog).click());
      await expectNothingOpen(page);
      await button(page, 'Sign out').click();
      await button(page, 'Connect').click();
      await expect(status(page)).toHaveText('error authentication_failed');
      expect(await recorded(page, 'tokenOf')).toEqual(['grace', 'nobody']);
      expect(await recorded(page, connection.name)).toEqual([null, 'authentication_failed']);
    });

    test('configures again if the value of an option changes, not at each render', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version, preload: true });
      const preloaded = page.locator('iframe');
      await expect(page.frameLocator('iframe').locator('iframe')).toHaveCount(1);
      await preloaded.evaluate((frame) => frame.setAttribute('data-first', ''));
      await button(page, 'Render').click();
      await expect(preloaded).toHaveAttribute('data-first');
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      await expect(preloaded).toHaveAttribute('data-first');
      await expect(dialog.locator('html')).toHaveAttribute('data-mode', 'light');
      await call(page, 'setMode', 'dark');
      await expect(dialog.locator('html')).toHaveAttribute('data-mode', 'dark');
      expect(stage.files.filter((path) => path === '/embed/')).toHaveLength(1);
      lastInput(closeButton(dialog).click());
      await expect(status(page)).toHaveText('closed');
    });

    test('unmounting closes the dialog', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      await call(page, 'unmount');
      await expectNothingOpen(page);
      await expect.poll(() => recorded(page, connection.name)).toEqual([null]);
      expect(await recorded(page, 'status')).toEqual(['idle', 'idle', 'open']);
      await expect(page.locator('html')).toHaveCSS('overflow', 'visible');
    });

    test('of two calls the last one counts', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Connect twice').click();
      await expect.poll(() => recorded(page, 'acme-1')).toEqual([null]);
      await expect(page.locator('dialog')).toHaveCount(1);
      await expect(status(page)).toHaveText('open');
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText('connected acme-2');
      expect(await recorded(page, 'acme-2')).toEqual(['acme-2']);
      expect(stage.instance.saves.map(({ externalId }) => externalId)).toEqual(['acme-2']);
    });

    test('a dialog that an effect opens is open once, although StrictMode runs the effect twice', async ({
      page,
      stage,
      dialog,
    }) => {
      await openReactPage(page, stage, 'effect', { version });
      await expect.poll(() => recorded(page, 'effect')).toEqual([null]);
      await expect(secretInput(dialog)).toBeFocused();
      await expect(page.locator('dialog')).toHaveCount(1);
      await expect(status(page)).toHaveText('open');
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText('connected');
      expect(await recorded(page, 'effect')).toEqual([null, connection.name]);
    });

    test('a component that suspends keeps its dialog', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'suspense', { version });
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      await call(page, 'suspend');
      await expect(page.getByText('Loading')).toBeVisible();
      await typeAndSave(dialog);
      await expect.poll(() => recorded(page, connection.name)).toEqual([connection.name]);
      await call(page, 'resume');
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
    });

    test('a page from the server is hydrated without a difference', async ({ page, stage, dialog }, info) => {
      const html = await renderOnServer(stage, 'panel', { version }, info);
      expect(html).toContain('<output>idle</output>');
      await openReactPage(page, stage, 'panel', { version, html });
      await button(page, 'Connect').click();
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
    });

    test('ConnectButton is a button with callbacks', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'buttons', { version });
      const connect = button(page, 'Connect');
      await expect(connect).toHaveAttribute('type', 'button');
      await expect(connect).toHaveAttribute('title', 'Connect Acme');
      expect(await connect.evaluate((element) => element.getAttributeNames())).toEqual(['type', 'class', 'title']);
      await button(page, 'Focus').click();
      await expect(connect).toBeFocused();
      await button(page, 'Prevented').click();
      await expectNothingOpen(page);
      await connect.click();
      lastInput(closeButton(dialog).click());
      await expect.poll(() => recorded(page, 'onClosed')).toEqual([true]);
      await connect.click();
      await typeAndSave(dialog);
      await expect.poll(() => recorded(page, 'onConnected')).toEqual([connection.name]);
      expect(await recorded(page, 'onEvent')).toEqual(['shown', 'ready', 'shown', 'ready', 'saving', 'saved']);
      await expectNothingOpen(page);
      await button(page, 'Sign out').click();
      await connect.click();
      await expect.poll(() => recorded(page, 'onError')).toEqual(['authentication_failed']);
    });

    test('without onError an error of ConnectButton is reported by the browser', async ({ page, stage, messages }) => {
      await openReactPage(page, stage, 'buttons', { version });
      await button(page, 'Sign out').click();
      await button(page, 'Without callbacks').click();
      await expect.poll(() => messages).toEqual([expect.stringContaining('The jwtToken function failed')]);
      messages.length = 0;
    });
  });
}

test('React 19: a hidden <Activity> closes its dialog, and is idle when it is shown again', async ({
  page,
  stage,
  dialog,
}) => {
  await openReactPage(page, stage, 'activity', { version: 19 });
  await button(page, 'Connect').click();
  await expect(secretInput(dialog)).toBeFocused();
  await call(page, 'setActivity', 'hidden');
  await expectNothingOpen(page);
  await expect(status(page)).toBeHidden();
  await call(page, 'setActivity', 'visible');
  await expect(status(page)).toHaveText('idle');
});
