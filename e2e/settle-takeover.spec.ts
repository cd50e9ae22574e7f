import { noLeftovers } from './support/host-page.ts';
import { closed, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

const takeovers: [first: SurfaceKind, second: SurfaceKind][] = [
  ['iframe', 'iframe'],
  ['popup', 'popup'],
  ['iframe', 'popup'],
  ['popup', 'iframe'],
];

for (const [first, second] of takeovers) {
  test(`a second connect() closes the first: ${first}, then ${second}`, async ({ host }) => {
    await host.open();
    const before = await connectOn(first, host, { ...request, connectionName: 'acme-0' });
    await expect(secretInput(before)).toBeVisible();
    // A gesture of its own: the one that opened the first may be too long ago for a window.
    await secretInput(before).click();
    const after = await connectOn(second, host, request);
    expect(await host.settled(0)).toEqual(closed);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    await typeAndSave(after);
    expect(await host.settled()).toEqual(saved);
    expect(await host.outcome(0)).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('a second connect() with invalid options does not close the first', async ({ host, dialog }) => {
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  await host.connect({ pieceName: 5 as unknown as string });
  expect(await host.settled()).toMatchObject(rejected('invalid_options', /pieceName/));
  await typeAndSave(dialog);
  expect(await host.settled(0)).toEqual(saved);
});

for (const kind of surfaces) {
  test(`${kind}: aborting closes the dialog and rejects with the reason as cause`, async ({ host }) => {
    await host.open();
    const newWindow = kind === 'popup' ? {} : undefined;
    await host.connect({ ...request, newWindow }, { abortable: true });
    await host.abort('left the page');
    expect(await host.settled()).toMatchObject({ ...rejected('aborted', /abort/), cause: 'Error: left the page' });
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('an already aborted signal opens nothing', async ({ host, page, stage, entry }) => {
  await host.open();
  const result = await page.evaluate(async (options) => {
    const signal = AbortSignal.abort('too late');
    const error = await window.activepieces.connect({ ...options, signal }).catch((reason) => reason);
    return { code: error.code, cause: error.cause, frames: document.querySelectorAll('iframe, dialog').length };
  }, request);
  expect(result).toEqual({ code: 'aborted', cause: 'too late', frames: 0 });
  expect(stage.files).toEqual([entry === 'script' ? '/connect.js' : '/connect.mjs']);
});

test('aborting a settled call has no effect', async ({ host, dialog }) => {
  await host.open();
  await host.connect(request, { abortable: true });
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  await host.abort('too late');
  expect(await host.outcome()).toEqual(saved);
});

/** With the message and the cause of the error. */
const failingTokens: [behaviour: string, tokens: string[], error: RegExp, cause: string][] = [
  ['throws', [], /jwtToken function failed/, 'Error: signed out'],
  ['returns nothing', [''], /jwtToken function must return a token, but got ""/, 'undefined'],
];

for (const [behaviour, tokens, error, cause] of failingTokens) {
  for (const kind of surfaces) {
    test(`${kind}: a jwtToken function that ${behaviour} rejects`, async ({ host, stage }) => {
      await host.open();
      await host.configure({}, tokens);
      await host.connect({ ...request, newWindow: kind === 'popup' ? {} : undefined });
      expect(await host.settled()).toMatchObject({ ...rejected('authentication_failed', error), cause });
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
      expect(stage.instance.requests).toEqual([]);
    });
  }
}
