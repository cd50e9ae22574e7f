import type { DocumentStore } from '../storage/document-store.ts';
import { randomId } from './ids.ts';

/** The instance's only one. */
export type Platform = { id: string; created: string };

/** The plan of the platform. */
export type Plan = {
  hasGlobalConnections(): Promise<boolean>;
  setGlobalConnections(included: boolean): Promise<void>;
};

export async function openPlatform(store: DocumentStore): Promise<{ platform: Platform; plan: Plan }> {
  const platforms = store.collection<Platform & { globalConnections: boolean }>('platform');
  const platform = await store.transaction(async () => {
    const created = { id: randomId(), created: new Date().toISOString(), globalConnections: true };
    const found = (await platforms.list())[0] ?? created;
    await platforms.insert(found);
    return found;
  });
  return {
    platform,
    plan: {
      hasGlobalConnections: async () => (await platforms.get(platform.id))?.globalConnections ?? false,
      setGlobalConnections: (included) => platforms.put({ ...platform, globalConnections: included }),
    },
  };
}
