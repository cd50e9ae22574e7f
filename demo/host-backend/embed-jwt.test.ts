import { expect, test } from 'vitest';
import { readEmbedToken } from '../instance/embed-token.ts';
import { createSigningKeys } from '../instance/signing-keys.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { signEmbedJwt } from './embed-jwt.ts';
import { defaultUser } from './users.ts';
import { currentWorkspace } from './workspaces.ts';

test('the instance accepts what the host signs with a key that it generated', async () => {
  const keys = createSigningKeys(createMemoryStore());
  const key = await keys.create();
  expect(key.privateKey).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
  expect(await readEmbedToken(await signEmbedJwt(key, defaultUser), keys.findPublicKey)).toMatchObject({
    externalUserId: defaultUser.id,
    externalProjectId: currentWorkspace.id,
    firstName: 'Ada',
    lastName: 'Marlow',
    role: { name: 'Editor' },
  });
});

test('and nothing that is signed with another key', async () => {
  const keys = createSigningKeys(createMemoryStore());
  const [key, other] = [await keys.create(), await keys.create()];
  const token = await signEmbedJwt({ ...key, id: other.id }, defaultUser);
  await expect(readEmbedToken(token, keys.findPublicKey)).rejects.toMatchObject({ status: 401 });
});
