import { noLeftovers } from './support/host-page.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const session = { token: 'admin', projectId: 'project-1' };
const request = { pieceName: secretPiece.name, connectionName: 'acme-1', scope: 'PLATFORM' } as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ stage }) => {
  const { instance } = stage;
  instance.pieces = [secretPiece];
  instance.isAdmin = true;
  instance.projects = ['Sales', 'Support', 'Déjà-vu'].map((displayName, index) => ({
    id: `project-${index + 1}`,
    displayName,
  }));
});

for (const kind of surfaces) {
  test(`${kind}: an embed user is rejected immediately, without a request`, async ({ host, stage }) => {
    stage.instance.isAdmin = false;
    await host.open();
    await connectOn(kind, host, request);
    expect(await host.settled()).toMatchObject(rejected('not_permitted', /not_authorized/));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    expect(stage.instance.requests.filter(({ path }) => /global|projects/.test(path))).toEqual([]);
  });

  test(`${kind}: a session without the administrator role is rejected immediately`, async ({ host, stage }) => {
    stage.instance.isAdmin = false;
    await host.open({ session });
    await connectOn(kind, host, request);
    expect(await host.settled()).toMatchObject(rejected('not_permitted', /not_authorized/));
  });

  test(`${kind}: a plan without platform connections is rejected immediately`, async ({ host, stage }) => {
    stage.instance.hasPlan = false;
    await host.open({ session });
    await connectOn(kind, host, request);
    expect(await host.settled()).toMatchObject(rejected('feature_disabled', /feature_disabled/));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}
