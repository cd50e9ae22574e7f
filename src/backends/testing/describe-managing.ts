import { expect, test } from 'vitest';
import type { ListedConnection } from '../../model/connection.ts';
import type { BackendHarness } from './backend-harness.ts';

/** What the dialog's list relies on. */
export function describeManaging(harness: () => BackendHarness): void {
  const { signal } = new AbortController();

  test('lists page by page what can be managed, renames and removes it', async () => {
    const { backend, draft, stored } = harness();
    const manage = await backend.manage?.();
    if (!manage) return;
    const names = Array.from({ length: 7 }, (_, index) => `acme-${index}`);
    for (const name of names) await backend.save({ ...draft, externalId: name, displayName: name }, signal);
    const found: ListedConnection[] = [];
    let cursor: string | undefined;
    do {
      const page = await manage.list({ cursor }, signal);
      found.push(...page.connections);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(found.map(({ externalId }) => externalId)).toEqual(names);
    const [first, second] = found as [ListedConnection, ListedConnection];
    const renamed = await manage.rename(first, 'Renamed', signal);
    expect(renamed).toMatchObject({ id: first.id, displayName: 'Renamed' });
    await manage.remove(second, signal);
    expect(await stored()).toBe(6);
    const { connections } = await manage.list({ pieceName: draft.piece.name, search: 'RENAMED' }, signal);
    expect(connections).toEqual([renamed]);
    await expect(manage.remove(second, signal)).rejects.toMatchObject({ problem: { code: 'not_found' } });
  });

  test('never repeats a change by itself', async () => {
    const { backend, draft, fail, asked } = harness();
    const manage = await backend.manage?.();
    if (!manage) return;
    await backend.save(draft, signal);
    const [one] = (await manage.list({}, signal)).connections as [ListedConnection];
    fail('server error');
    const before = asked();
    await expect(manage.rename(one, 'x', signal)).rejects.toMatchObject({ problem: { code: 'server_error' } });
    await expect(manage.remove(one, signal)).rejects.toMatchObject({ problem: { code: 'server_error' } });
    expect(asked() - before).toBe(2);
  });
}
