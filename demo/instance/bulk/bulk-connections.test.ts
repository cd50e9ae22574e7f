import { describe, expect, it } from 'vitest';
import { createDemoControls } from '../../host-backend/demo-controls.ts';
import { quillmailBody } from '../../testing/connection-bodies.ts';
import { startTestInstance } from '../../testing/test-instance.ts';

type Listed = {
  id: string;
  created: string;
  externalId: string;
  pieceName: string;
  type: string;
  status: string;
  scope: string;
  owner: { firstName: string } | null;
  flowIds: string[];
};
type Page = { data: Listed[]; next: string | null; previous: string | null };

const instance = await startTestInstance();
const admin = await instance.signInAsAdmin();
const controls = createDemoControls(instance.instance);

const list = async (query: string): Promise<Page> => {
  const answer = await instance.call('GET', `/v1/app-connections?projectId=${admin.projectId}&${query}`, admin);
  expect(answer.status).toBe(200);
  return answer.json as Page;
};

expect(await controls.makeConnections(10_000)).toBe(10_000);
const all = (await list('limit=100000')).data;

describe('ten thousand connections', { timeout: 60_000 }, () => {
  const readAll = async (query: string, between: (page: number) => Promise<void> = async () => {}) => {
    const read: Listed[] = [];
    let page = await list(query);
    for (let number = 1; ; number++) {
      read.push(...page.data);
      if (page.next === null) return read;
      await between(number);
      page = await list(`${query}&cursor=${page.next}`);
    }
  };
  const add = async (externalId: string) => {
    const body = quillmailBody(admin.projectId, { externalId });
    return (await instance.call('POST', '/v1/app-connections', { token: admin.token, body })).json as Listed;
  };
  const remove = (id: string | undefined) => instance.call('DELETE', `/v1/app-connections/${id}`, admin);
  const isPlaceholder = ({ status }: Listed) => status === 'MISSING';
  const distinct = <T>(rows: Listed[], pick: (row: Listed) => T) => [...new Set(rows.map(pick))].sort();

  it('are listed in order, each once, in pages', async () => {
    const read = await readAll('limit=1500');
    expect(read.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(new Set(read.map(({ id }) => id)).size).toBe(10_000);
    const created = read.map((row) => row.created);
    expect(created).toEqual([...created].sort());
  });

  it('differ in all properties', () => {
    expect(distinct(all, (row) => row.status)).toEqual(['ACTIVE', 'ERROR', 'MISSING']);
    expect(distinct(all, (row) => row.scope)).toEqual(['PLATFORM', 'PROJECT']);
    expect(distinct(all, (row) => row.pieceName).length).toBeGreaterThan(10);
    expect(distinct(all, (row) => row.type)).toEqual(expect.arrayContaining(['BASIC_AUTH', 'CLOUD_OAUTH2', 'OIDC']));
    expect(distinct(all, (row) => row.owner?.firstName).length).toBe(7);
    expect(distinct(all, (row) => row.flowIds.length)).toEqual([0, 1, 2, 3]);
    expect(distinct(all.filter(isPlaceholder), (row) => row.type)).toEqual(['NO_AUTH']);
  });

  it('are filtered by status and name over many pages', async () => {
    const failing = all.filter(({ status }) => status !== 'ACTIVE').map(({ id }) => id);
    const found = await readAll('status=ERROR&status=MISSING&limit=300');
    expect(found.map(({ id }) => id)).toEqual(failing);
    expect((await list('displayName=%209999')).data.map(({ externalId }) => externalId)).toEqual(['bulk-09999']);
  });

  it('are neither skipped nor repeated while others are added and removed', async () => {
    const gone = new Set<string | undefined>();
    const added: string[] = [];
    const read = await readAll('limit=900', async (page) => {
      // One that was read, the last one of the page, and one that is yet to come.
      for (const index of [(page - 1) * 900 + 10, page * 900 - 1, page * 900 + 20]) {
        const row = all.slice(index).find(({ id, scope }) => scope === 'PROJECT' && !gone.has(id));
        await remove(row?.id);
        gone.add(row?.id);
      }
      added.push((await add(`between-${page}`)).id);
    });
    const ids = read.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(added.length).toBeGreaterThan(9);
    expect(ids).toEqual(expect.arrayContaining(added));
    const missing = all.filter(({ id }) => !gone.has(id) && !ids.includes(id));
    expect(missing).toEqual([]);
    const created = read.map((row) => row.created);
    expect(created).toEqual([...created].sort());
  });

  it('are listed backwards to the beginning', async () => {
    const first = await list('limit=50');
    const second = await list(`limit=50&cursor=${first.next}`);
    const back = await list(`limit=50&cursor=${second.previous}`);
    expect(back.data.map(({ id }) => id)).toEqual(first.data.map(({ id }) => id));
    expect(back.previous).toBeNull();
  });

  it('hold an encrypted value, as others do', async () => {
    const { data } = await list('limit=1');
    expect(await instance.readValue(data[0]?.id ?? '')).toEqual({ type: data[0]?.type });
  });

  it('are removed without others, and can be created again', async () => {
    const mine = await add('mine');
    await controls.removeConnections();
    const { data } = await list('limit=100000');
    expect(data.map(({ externalId }) => externalId)).toEqual(expect.arrayContaining(['mine']));
    expect(data.filter(({ externalId }) => externalId.startsWith('bulk-'))).toEqual([]);
    expect(await controls.makeConnections(5)).toBe(5);
    expect(await controls.makeConnections(3)).toBe(3);
    expect((await list('displayName=test&limit=100')).data.map(({ id }) => id)).toContain(mine.id);
  });
});
