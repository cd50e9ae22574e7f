import { noLeftovers } from './support/host-page.ts';
import { rejected } from './support/outcome.ts';
import { platformRequest, prepareAdmin, session } from './support/platform.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => prepareAdmin(stage));

for (const kind of surfaces) {
  test(`${kind}: an embed user is rejected immediately, without a request`, async ({ host, stage }) => {
    stage.instance.isAdmin = false;
    await host.open();
    await connectOn(kind, host, platformRequest);
    expect(await host.settled()).toMatchObject(rejected('not_permitted', /not_authorized/));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    expect(stage.instance.requests.filter(({ path }) => /global|projects/.test(path))).toEqual([]);
  });

  test(`${kind}: a session without the administrator role is rejected immediately`, async ({ host, stage }) => {
    stage.instance.isAdmin = false;
    await host.open({ session });
    await connectOn(kind, host, platformRequest);
    expect(await host.settled()).toMatchObject(rejected('not_permitted', /not_authorized/));
  });

  test(`${kind}: a plan without platform connections is rejected immediately`, async ({ host, stage }) => {
    stage.instance.hasPlan = false;
    await host.open({ session });
    await connectOn(kind, host, platformRequest);
    expect(await host.settled()).toMatchObject(rejected('feature_disabled', /feature_disabled/));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}
