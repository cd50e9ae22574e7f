import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDataDir } from '../data-dir.ts';
import { databaseStart } from '../testing/test-instance.ts';
import { encryptValue } from './encryption.ts';
import { openInstance } from './instance.ts';
import { loadInstanceKeys } from './keys.ts';
import { schemaSteps } from './schema.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-schema-'));
});
afterAll(() => rm(folder, { recursive: true }));

it(
  'takes over what an older demo has kept',
  async () => {
    const dataDir = await openDataDir(folder, false);
    const { encryption } = await loadInstanceKeys(dataDir);
    const old = await PGlite.create(dataDir.databasePath);
    await old.exec(schemaSteps[0] ?? '');
    await old.exec(`
      insert into project values ('project', 'workspace');
      insert into app_user values ('user', 'ada', 'Ada', 'Lab', 'hash', now(), now());
    `);
    await old.query(
      `insert into app_connection (id, created, updated, external_id, display_name, type, status, piece_name,
         piece_version, owner_id, project_id, value)
       values ('kept', now(), now(), 'name', 'Kept', 'NO_AUTH', 'ACTIVE', 'piece', '1.0.0', 'user', 'project', $1)`,
      [encryptValue(encryption, { type: 'NO_AUTH' }, 'project/name')],
    );
    await old.close();

    const instance = await openInstance(dataDir);
    const { rows } = await instance.connections.list({ projectId: 'project' }, { cursor: undefined, limit: 9 });
    expect(rows).toMatchObject([
      { id: 'kept', scope: 'PROJECT', project_ids: ['project'], owner: { first_name: 'Ada' } },
    ]);
    expect(await instance.connections.readValue('kept')).toEqual({ type: 'NO_AUTH' });
    expect((await instance.projects.list('user', {}, { cursor: undefined, limit: 9 })).rows).toEqual([]);
    await instance.close();
    await dataDir.release();
  },
  databaseStart,
);
