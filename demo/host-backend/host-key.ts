import type { DataDir } from '../data-dir.ts';
import type { SigningKeys } from '../instance/signing-keys.ts';
import type { SigningKey } from './embed-jwt.ts';

const fileName = 'host-signing-key.json';

/**
 * The host's half of a signing key of the embedded instance. Made at the first start, and again when the
 * instance does not know it any more.
 */
export async function loadHostKey(dataDir: DataDir, signingKeys: SigningKeys): Promise<SigningKey> {
  const create = () => signingKeys.create();
  const stored: SigningKey = JSON.parse(
    await dataDir.readOrCreate(fileName, async () => JSON.stringify(await create())),
  );
  if ((await signingKeys.findPublicKey(stored.id)) !== undefined) return stored;
  const fresh = await create();
  await dataDir.write(fileName, JSON.stringify(fresh));
  return fresh;
}
