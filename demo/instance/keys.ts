import { randomBytes } from 'node:crypto';
import type { DataDir } from '../data-dir.ts';

/** The instance's keys: one encrypts connection values, the other signs session tokens. */
export type InstanceKeys = { encryption: Uint8Array; session: Uint8Array };

export async function loadInstanceKeys(dataDir: DataDir): Promise<InstanceKeys> {
  const text = await dataDir.readOrCreate('instance-keys.json', () =>
    JSON.stringify({ encryption: randomBytes(32).toString('base64'), session: randomBytes(32).toString('base64') }),
  );
  const stored: { encryption: string; session: string } = JSON.parse(text);
  return { encryption: Buffer.from(stored.encryption, 'base64'), session: Buffer.from(stored.session, 'base64') };
}
