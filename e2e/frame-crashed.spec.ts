import type { CDPSession, Frame, Page } from '@playwright/test';
import { type Content, closed, secret, secretInput } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

// A dialog whose process is gone says nothing any more, and no event tells the page of it.

const route = 'POST /v1/app-connections';
const request = { pieceName: secretPiece.name };
/** The page is neither inert nor covered, and scrolls. */
const usable = { dialogs: 0, atButton: 'run', overflow: 'visible' };

test.beforeEach(async ({ stage, host }) => {
  stage.instance.pieces = [secretPiece];
  await host.open();
});

/** Playwright takes the page for crashed as well, so that it is asked through a session of its own. */
async function crash(page: Page, kind: SurfaceKind, content: Content): Promise<CDPSession> {
  const context = page.context();
  const target = kind === 'popup' ? (content as Page) : page.mainFrame().childFrames()[0];
  const session = await context.newCDPSession(page);
  const dying = await context.newCDPSession(target as Page | Frame);
  // Not awaited: no process is left to answer.
  dying.send('Page.crash').catch(() => undefined);
  return session;
}

async function state(session: CDPSession) {
  const read = () => {
    const { left, top } = (document.getElementById('run') as HTMLElement).getBoundingClientRect();
    return {
      outcome: window.calls?.at(-1)?.outcome,
      dialogs: document.querySelectorAll('dialog, iframe').length,
      atButton: document.elementFromPoint(left + 5, top + 5)?.id,
      overflow: getComputedStyle(document.documentElement).overflow,
    };
  };
  const { result } = await session.send('Runtime.evaluate', { expression: `(${read})()`, returnByValue: true });
  return result.value;
}

for (const kind of surfaces) {
  test(`${kind}: a crash settles the call soon, and the page is usable`, async ({ host, page }) => {
    const content = await connectOn(kind, host, request);
    await secretInput(content).fill(secret);
    const session = await crash(page, kind, content);
    await expect.poll(() => state(session), { timeout: 5000 }).toEqual({ ...usable, outcome: closed });
  });

  test(`${kind}: a crash during a save that succeeds: resolves with the connection`, async ({ host, page, stage }) => {
    stage.instance.loseAnswers(route, 'hang');
    const content = await connectOn(kind, host, request);
    await secretInput(content).fill(secret);
    await content.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect.poll(() => stage.instance.saves.length).toBe(1);
    const session = await crash(page, kind, content);
    const connection = { id: expect.any(String), name: stage.instance.saves[0]?.externalId };
    const outcome = { status: 'resolved', value: { connection } };
    await expect.poll(() => state(session)).toEqual({ ...usable, outcome });
    expect(await stage.instance.stored()).toHaveLength(1);
  });
}
