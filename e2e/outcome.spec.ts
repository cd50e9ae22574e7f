import type { Page } from '@playwright/test';
import { deferred } from '../demo/testing/deferred.ts';
import { answersAfterLeaving } from './support/answers-after-leaving.ts';
import { type HostPage, noLeftovers } from './support/host-page.ts';
import { type Content, closed, secret, secretInput } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { listRoute, saveRoute } from './support/routes.ts';
import { connectOn, type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

// The dialog has to go during a save, and connect() says what became of it.

const request = { pieceName: secretPiece.name };

test.beforeEach(async ({ host, stage }) => {
  stage.instance.pieces = [secretPiece];
  stage.sites.elsewhere = () => ({ html: '<title>Another page</title><h1>Another page</h1>' });
  await host.open();
});

type Exit = {
  name: string;
  on: readonly SurfaceKind[];
  leave(host: HostPage, content: Content, kind: SurfaceKind): Promise<unknown>;
};

const abort: Exit = { name: 'the signal is aborted', on: surfaces, leave: (host) => host.abort('left the page') };
const takeover: Exit = {
  name: 'a second connect()',
  on: surfaces,
  leave: (host, _, kind) => connectOn(kind, host, request),
};

const exits: Exit[] = [
  abort,
  takeover,
  { name: 'the window is closed', on: ['popup'], leave: (_, content) => (content as Page).close() },
  {
    name: 'the window shows another page',
    on: ['popup'],
    leave: ({ stage }, content) =>
      (content as Page).evaluate((url) => location.assign(url), stage.url('elsewhere', '/')),
  },
  {
    name: 'the frame shows another page',
    on: ['iframe'],
    leave: ({ page, stage }) =>
      page.locator('iframe').evaluate(
        (frame: HTMLIFrameElement, url) => {
          frame.src = url;
        },
        stage.url('elsewhere', '/'),
      ),
  },
  {
    name: 'a script removes the frame',
    on: ['iframe'],
    leave: ({ page }) => page.locator('iframe').evaluate((frame) => frame.remove()),
  },
  {
    name: 'a script removes the dialog element',
    on: ['iframe'],
    leave: ({ page }) => page.locator('dialog').evaluate((dialog) => dialog.remove()),
  },
];

const submit = (content: Content) => content.getByRole('button', { name: /^(Connect|Reconnect)$/ });

async function theOnlyConnection({ stage }: HostPage) {
  const stored = await stage.instance.stored();
  expect(stored).toHaveLength(1);
  return { id: stored[0]?.id, name: stored[0]?.externalId };
}

const savedOnce = async (host: HostPage) => ({
  status: 'resolved',
  value: { connection: await theOnlyConnection(host) },
});

/** The page is neither inert nor covered, and scrolls. */
async function expectUsable({ page }: HostPage): Promise<void> {
  await page.click('#run', { trial: true, timeout: 5000 });
  await expect(page.locator('html')).toHaveCSS('overflow', 'visible', { timeout: 5000 });
}

for (const kind of surfaces) {
  for (const exit of exits.filter(({ on }) => on.includes(kind))) {
    for (const { name, save, isSaved } of answersAfterLeaving) {
      test(`${kind}: ${exit.name} during a save; ${name}`, async ({ host, stage, page }) => {
        const { promise: hasLeft, resolve: release } = deferred();
        const content = await connectOn(kind, host, request, { abortable: true });
        await secretInput(content).fill(secret);
        save(stage.instance, hasLeft);
        await submit(content).click();
        await expect.poll(() => stage.instance.saves.length).toBe(1);

        const isTakeover = exit === takeover;
        const popup = isTakeover && kind === 'popup' && page.waitForEvent('popup');
        await exit.leave(host, content, kind);
        const second = (await popup) || page.frameLocator('dialog[open] iframe');
        if (isTakeover) await secretInput(second).fill(secret);
        else await expectUsable(host);
        release();
        const withoutOne = exit === abort ? { ...rejected('aborted', /abort/), cause: 'Error: left the page' } : closed;
        expect(await host.settled(0)).toMatchObject(isSaved ? await savedOnce(host) : withoutOne);
        if (!isTakeover) await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
        // Who is told of the connection and asks for another one gets it; a dialog that was open already makes no other.
        if (isSaved && !isTakeover) return expectUsable(host);

        stage.instance.off(saveRoute);
        stage.instance.off(listRoute);
        const next = isTakeover ? second : await connectOn(kind, host, request);
        await secretInput(next).fill(secret);
        lastInput(submit(next).click());
        expect(await host.settled()).toEqual(await savedOnce(host));
        await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
        await expectUsable(host);
      });
    }
  }
}
