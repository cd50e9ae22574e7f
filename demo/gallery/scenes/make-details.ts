import type { ManageBackend } from '../../../src/backends/backend.ts';
import type { SceneGroup } from '../scene.ts';
import { pendingForever, type SceneStage } from '../stage.ts';
import { listedConnection } from './apps.ts';
import { managedPieces, withManager } from './manage-backend.ts';
import { listView } from './open-details.ts';

async function verify(stage: SceneStage, result: NonNullable<ManageBackend['verify']>): Promise<void> {
  await stage.openManager(managedPieces, listView, withManager({ verify: result }));
  await stage.user.click('.row-button');
  await stage.user.click('.actions .button:nth-of-type(2)');
  await stage.user.find('.notice-region p, .actions .spinner');
}

/** Details of a connection that only Make has. */
export const makeDetails: SceneGroup = {
  verified: (stage) => verify(stage, async () => ({ result: 'verified', detail: 'Token revoked' })),
  'verified, permissions missing': (stage) =>
    verify(stage, async () => ({ result: 'scopes missing', detail: 'Token revoked' })),
  'verification refused': (stage) => verify(stage, async () => ({ result: 'refused', detail: 'Token revoked' })),
  'verification pending': (stage) => verify(stage, pendingForever),
  async 'read-only'(stage) {
    const connection = listedConnection('Team key', { readOnly: true });
    await stage.openManager(managedPieces, listView, withManager({}, [connection]));
    await stage.user.click('.row-button');
    await stage.user.find('.details');
  },
};
