import { describe, expect, it } from 'vitest';
import { workspaces } from '../host-backend/workspaces.ts';
import { startTestInstance } from '../testing/test-instance.ts';

type Page = { data: { id: string; displayName: string; externalId: string }[]; next: string | null };

const instance = await startTestInstance();
const admin = await instance.signInAsAdmin();
const ada = await instance.signIn();

describe('the projects of the platform', () => {
  const list = async (query = '', session = admin) =>
    (await instance.call('GET', `/v1/projects?${query}`, session)).json as Page;
  const names = ({ data }: Page) => data.map(({ displayName }) => displayName);

  it('are all visible to an admin, in pages of ten', async () => {
    const first = await list();
    const second = await list(`cursor=${first.next}`);
    expect(first.data).toHaveLength(10);
    expect([...names(first), ...names(second)]).toEqual([...workspaces.map(({ name }) => name), 'one']);
    expect(second.next).toBeNull();
    expect(first.data[0]?.id).toBe(admin.projectId);
  });

  it('are found by name and by the customer’s own id', async () => {
    expect(names(await list('displayName=KESTREL'))).toEqual(['Kestrel Cycles']);
    expect(names(await list('externalId=workspace-granary'))).toEqual(['Granary Bread']);
  });

  it('are visible to their users only', async () => {
    expect(names(await list('', ada))).toEqual(['one']);
    expect(await instance.call('GET', '/v1/projects')).toMatchObject({ status: 403, json: { code: 'AUTHORIZATION' } });
  });

  it('are accessible to the admin', async () => {
    const path = `/v1/app-connections?projectId=${ada.projectId}`;
    expect((await instance.call('GET', path, admin)).status).toBe(200);
  });
});
