import { openAcme } from './support/acme.ts';
import { button, fillAndSubmit } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { saveRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';
import { discard, expectSavedOnce, unnamedRequest } from './support/unresolved-saves.ts';

test.beforeEach(async ({ host, stage }) => {
  stage.instance.pieces = [secretPiece, noAuthPiece];
  await host.open();
});

test('an app without an account: the host page knows of the save although nothing was typed', async ({
  host,
  stage,
  dialog,
}) => {
  stage.instance.loseAnswers(saveRoute, 'hang');
  await host.connect({ pieceName: noAuthPiece.name });
  await button(dialog, 'Connect').click();
  await expect.poll(() => stage.instance.saves.length).toBe(1);
  await button(dialog, 'Cancel').click();
  lastInput(button(dialog, 'Cancel').click());
  await expectSavedOnce(host);
});

for (const saves of [true, false]) {
  test(`connected again, answer lost: ${saves ? 'the connection' : 'nothing'} if it has ${saves ? '' : 'not '}changed`, async ({
    host,
    stage,
  }) => {
    stage.instance.add({
      id: 'main'.padEnd(21, '0'),
      externalId: 'acme-1',
      displayName: 'Main',
      pieceName: secretPiece.name,
      pieceVersion: secretPiece.version,
      type: 'SECRET_TEXT',
    });
    const failure = { status: 500, body: {} };
    if (saves) stage.instance.loseAnswers(saveRoute, failure);
    else stage.instance.on(saveRoute, failure);
    const { key, submit, frame } = await openAcme(host);
    await key.fill('sk-123');
    await submit.click();
    await discard(frame);
    const connection = { id: 'main'.padEnd(21, '0'), name: 'acme-1' };
    expect(await host.settled()).toEqual({
      status: 'resolved',
      value: { connection: saves ? connection : undefined },
    });
  });
}

test('of the whole platform: the list of the platform says', async ({ host, stage, dialog }) => {
  stage.instance.isAdmin = true;
  stage.instance.loseAnswers('POST /v1/global-connections', 'drop');
  await host.open({ session: { token: 'admin', projectId: 'project-1' } });
  await host.connect({ ...unnamedRequest, scope: 'PLATFORM', projectIds: ['project-1'] });
  await fillAndSubmit(dialog);
  await discard(dialog);
  await expectSavedOnce(host);
});
