import type { DocumentStore } from '../storage/document-store.ts';
import { newId } from './ids.ts';

export type Project = {
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
  const all = store.collection<Project>('project');
  return {
    list: all.list,

    /** Finds the project or makes it; with a name, it is called that from now on. Gives its id. */
    put: ({ externalId, displayName, id = newId() }: { externalId: string; displayName?: string; id?: string }) =>
      store.transaction(async () => {
        const known = await all.find((project) => project.externalId === externalId);
        if (known && (displayName === undefined || displayName === known.displayName)) return known.id;
        const now = new Date().toISOString();
        const sequence = known?.sequence ?? (await store.nextNumber('project'));
        const made = { id, sequence, created: now, updated: now, externalId };
        const project = { ...made, ...known, displayName: displayName ?? externalId };
        await all.put(project);
        return project.id;
      }),

    /** The first of these ids that no project has. */
    async findMissing(ids: string[]): Promise<string | undefined> {
      for (const id of ids) if (!(await all.get(id))) return id;
      return undefined;
    },
  };
}
