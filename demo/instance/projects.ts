import type { DocumentStore } from '../storage/document-store.ts';
import { randomId } from './ids.ts';

export type StoredProject = {
  id: string;
  sequence: number;
  created: string;
  updated: string;
  externalId: string;
  displayName: string;
};

/** The customers of the platform, one project each. */
export type Projects = ReturnType<typeof createProjects>;

export function createProjects(store: DocumentStore) {
  const all = store.collection<StoredProject>('project');
  return {
    list: all.list,

    /** Finds or creates the project, and renames it if a name is given. Returns its id. */
    put: ({ externalId, displayName, id = randomId() }: { externalId: string; displayName?: string; id?: string }) =>
      store.transaction(async () => {
        const existing = await all.find((project) => project.externalId === externalId);
        if (existing && (displayName === undefined || displayName === existing.displayName)) return existing.id;
        const now = new Date().toISOString();
        const sequence = existing?.sequence ?? (await store.nextNumber('project'));
        const created = { id, sequence, created: now, updated: now, externalId };
        const project = { ...created, ...existing, displayName: displayName ?? externalId };
        await all.put(project);
        return project.id;
      }),

    /** The first of these ids that is not a project's. */
    async findMissing(ids: string[]): Promise<string | undefined> {
      for (const id of ids) if (!(await all.get(id))) return id;
      return undefined;
    },
  };
}
