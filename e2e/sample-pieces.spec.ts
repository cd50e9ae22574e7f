import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import type { TestPiece as Piece } from '../demo/testing/test-activepieces.ts';
import { fillForm, fillRequired } from './support/fill.ts';
import type { HostPage } from './support/host-page.ts';
import { settledBy } from './support/last-input.ts';
import { authWithoutOAuth2, samplePieces, type WireAuth } from './support/sample-pieces.ts';
import { connectOn, type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

/** A page for each piece would take minutes. */
const PIECES_PER_PAGE = 8;

type Sample = { piece: Piece; auth: WireAuth };

const samples: Sample[] = samplePieces.flatMap((piece) => {
  const auth = authWithoutOAuth2(piece);
  return auth ? [{ piece, auth }] : [];
});

type Fill = typeof fillForm;

async function connectAndCheck(host: HostPage, kind: SurfaceKind, { piece, auth }: Sample, fill: Fill): Promise<void> {
  const { instance } = host.stage;
  const connectionName = `${piece.name} + of "${kind}"`;
  const content = await connectOn(kind, host, { pieceName: piece.name, connectionName });
  const dialog = content.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: `Connect ${piece.displayName}` })).toBeVisible();
  if (firstType(piece) === 'OAUTH2') {
    // oauth2-sample.spec.ts tests the sign-in.
    await dialog.getByRole('button', { name: 'Try another way' }).click();
    await dialog.getByRole('button', { name: auth.displayName ?? '' }).click();
  }
  const value = await fill(dialog, auth);
  const outcome = await settledBy(host, dialog.getByRole('button', { name: 'Connect', exact: true }).click());
  const body = instance.saves.at(-1);
  expect(body).toEqual({
    externalId: connectionName,
    displayName: connectionName,
    pieceName: piece.name,
    projectId: 'project-1',
    pieceVersion: piece.version,
    type: auth.type,
    value,
  });
  expect(UpsertAppConnectionRequestBody.parse(body)).toEqual(body);
  const id = (await instance.stored()).at(-1)?.id;
  expect(outcome).toEqual({ status: 'resolved', value: { connection: { id, name: connectionName } } });
}

function firstType({ auth }: Piece): unknown {
  return (Array.isArray(auth) ? auth[0] : auth)?.type;
}

function chunks(list: Sample[]): Sample[][] {
  return list.length === 0 ? [] : [list.slice(0, PIECES_PER_PAGE), ...chunks(list.slice(PIECES_PER_PAGE))];
}

async function connectEach(host: HostPage, kind: SurfaceKind, batch: Sample[], fill: Fill): Promise<void> {
  host.stage.instance.pieces = batch.map(({ piece }) => piece);
  // Logos would come from the internet.
  await host.page.context().route(/^https:/, (route) => route.abort());
  await host.open();
  for (const sample of batch) {
    await test.step(sample.piece.displayName, () => connectAndCheck(host, kind, sample, fill));
  }
  expect(host.stage.instance.saves).toHaveLength(batch.length);
}

for (const kind of surfaces) {
  for (const [index, batch] of chunks(samples).entries()) {
    test(`${kind}: sample pieces are connected with every input filled (${index + 1})`, ({ host }) =>
      connectEach(host, kind, batch, fillForm));
  }
}

test('sample pieces are connected with only the required inputs filled', ({ host }) => {
  const forms = samples.filter(({ auth }) => auth.props && Object.values(auth.props).some(({ required }) => !required));
  return connectEach(host, 'iframe', forms, fillRequired);
});
