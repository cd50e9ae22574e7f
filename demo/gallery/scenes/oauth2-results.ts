import type { ProblemCode } from '../../../src/backends/problem.ts';
import type { ListedConnection } from '../../../src/model/connection.ts';
import { failWith } from '../memory-backend.ts';
import { type SceneGroup, scenesFor } from '../scene.ts';
import { pendingForever, type SceneStage, type StageOptions } from '../stage.ts';
import { listedConnection, pieceOf } from './apps.ts';
import { almanook, oauth2Apps, oauth2AuthSpec, redirectUrls, withOAuth2, withPlatformApp } from './oauth2-fixtures.ts';
import { signInByAddress, submitAddress } from './oauth2-window.ts';

async function failByAddress(stage: SceneStage, address: string, options?: StageOptions): Promise<void> {
  await signInByAddress(stage, address, options);
  await stage.user.find('.alert');
}

const withFailingSave = (code: ProblemCode): StageOptions => ({
  ...withPlatformApp,
  save: async () => failWith(code, code === 'timeout' ? undefined : 'invalid_grant'),
});

/** How an authorization, or the save after it, ends. */
export const oauth2Results: SceneGroup = {
  'access denied': (stage) => failByAddress(stage, redirectUrls.accessDenied),
  'provider error': (stage) => failByAddress(stage, redirectUrls.invalidScope),
  async 'authorization URL refused'(stage) {
    stage.stubPopups('open');
    const authorizationUrl = async () => failWith('rejected', 'The organisation is suspended.');
    const dialog = await stage.openForm(almanook, withOAuth2({ app: oauth2Apps.platform }, { authorizationUrl }));
    await dialog.submit();
    await stage.user.find('.alert');
  },
  async saving(stage) {
    await signInByAddress(stage, redirectUrls.valid, { ...withPlatformApp, save: pendingForever });
    await stage.user.find('.footer .spinner');
  },
  async 'authorized, name taken'(stage) {
    // The list of names arrives during the sign-in, after the form was valid.
    let resolveConnections: (connections: ListedConnection[]) => void = () => undefined;
    const connections = () =>
      new Promise<ListedConnection[]>((resolve) => {
        resolveConnections = resolve;
      });
    stage.stubPopups('open');
    const request = { connectionName: undefined };
    const dialog = await stage.openForm(almanook, { ...withPlatformApp, connections, request });
    dialog.rename('Sales');
    void dialog.submit();
    resolveConnections([listedConnection('Sales')]);
    await submitAddress(stage, redirectUrls.valid);
    await stage.user.find('.connected');
  },
  ...scenesFor(['claim_failed', 'cloud_claim_failed', 'engine_failed', 'timeout'] as const, (code) => [
    `save failed: ${code.replaceAll('_', ' ')}`,
    (stage) => failByAddress(stage, redirectUrls.valid, withFailingSave(code)),
  ]),
  async 'client credentials refused'(stage) {
    const piece = pieceOf('almanook', oauth2AuthSpec({ grantTypes: ['client_credentials'] }));
    const save = async () => failWith('claim_failed', 'invalid_client');
    const dialog = await stage.openForm(piece, { ...withOAuth2(), save });
    dialog.change('oauth2.client_id', 'harbour');
    dialog.change('oauth2.client_secret', 'c3JlY3QtbGFuZQ');
    await dialog.submit();
    await stage.user.find('.alert');
  },
};
