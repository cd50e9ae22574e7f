import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesContain } from '../testing/files-contain.ts';
import { authorize } from '../testing/make-authorize.ts';
import { makeTypes, makeValues } from '../testing/make-values.ts';
import { databaseStart } from '../testing/test-instance.ts';
import { startTestMake } from '../testing/test-make.ts';

it(
  'keeps secrets where nobody can read them',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-make-'));
    const make = await startTestMake({ path: folder });
    const almanook = await make.create(makeTypes.almanook, {}, 'A name in the clear');
    await authorize(make, almanook);
    await make.create(makeTypes.cedarpost, makeValues.cedarpost);
    const { data } = await make.readValue(almanook);
    // A value that is copied to another row does not open there.
    await expect(make.readValue(almanook, almanook + 1)).rejects.toThrow();
    await make.close();

    expect(await filesContain(folder, 'A name in the clear')).toBe(true);
    for (const secret of [String(data.accessToken), makeValues.cedarpost.apiKey, 'am-make-winding-key']) {
      expect(secret).toMatch(/.{10}/);
      expect(await filesContain(folder, secret)).toBe(false);
    }
    await rm(folder, { recursive: true });
  },
  databaseStart,
);
