import type { DocumentStore } from '../storage/document-store.ts';
import { createEncryption } from '../storage/encryption.ts';
import type { CheckedDraft } from './connection-draft.ts';
import { randomId } from './ids.ts';
import { type Page, type PageRequest, paginate } from './page.ts';

export type AppConnection = Omit<CheckedDraft, 'value' | 'status'> & {
  id: string;
  sequence: number;
  created: string;
  updated: string;
  externalId: string;
  status: 'ACTIVE' | 'ERROR' | 'MISSING';
  scope: 'PROJECT' | 'PLATFORM';
  /** One for PROJECT, any number for PLATFORM. */
  projectIds: string[];
  preSelect: boolean;
  metadata: unknown;
  ownerId: string | null;
  /** Encrypted. */
  value: string;
  madeInBulk?: boolean;
};

/** A connection to store, without the properties that the store sets. */
export type NewAppConnection = CheckedDraft &
  Pick<AppConnection, 'scope' | 'projectIds' | 'externalId' | 'ownerId'> &
  Partial<Pick<AppConnection, 'preSelect' | 'metadata'>>;

/** The properties that bind an encrypted value to its connection. */
type Holder = Pick<AppConnection, 'id' | 'scope' | 'projectIds' | 'externalId'>;

type Change = { [K in 'displayName' | 'metadata' | 'projectIds' | 'preSelect']?: AppConnection[K] | undefined };

type Filter = {
  /** Undefined: all of the platform. */
  projectId?: string | undefined;
  scope?: string | undefined;
  pieceName?: string | undefined;
  displayName?: string | undefined;
  status?: string[] | undefined;
};

export type AppConnections = ReturnType<typeof createAppConnections>;

export function createAppConnections(store: DocumentStore, encryptionKey: Uint8Array, makeId: () => string = randomId) {
  const all = store.collection<AppConnection>('connection');
  const { encrypt, decrypt } = createEncryption(encryptionKey);

  /** Projects of a global connection may change, and its external id is not unique. */
  const contextOf = ({ id, scope, projectIds, externalId }: Holder) =>
    scope === 'PLATFORM' ? `platform/${id}` : `${projectIds[0]}/${externalId}`;
  const decryptValue = (connection: AppConnection) => decrypt(connection.value, contextOf(connection));

  const write = (connection: Omit<AppConnection, 'sequence' | 'value'>, value: unknown): Promise<AppConnection> =>
    store.transaction(async () => {
      const sequence = (await all.get(connection.id))?.sequence ?? (await store.nextNumber('connection'));
      const written = { ...connection, sequence, value: encrypt(value, contextOf(connection)) };
      await all.put(written);
      return written;
    });

  return {
    get: all.get,

    /**
     * Creates the connection, or replaces all but the id, time of creation and metadata of the one that has the same
     * external id and scope, and all of the projects.
     */
    upsert: (wanted: NewAppConnection): Promise<AppConnection> =>
      store.transaction(async () => {
        const { externalId, scope, projectIds, value, ...draft } = wanted;
        const existing = await all.find(
          (one) => one.externalId === externalId && one.scope === scope && includesAll(one.projectIds, projectIds),
        );
        const now = new Date().toISOString();
        return write(
          {
            ...draft,
            id: existing?.id ?? makeId(),
            created: existing?.created ?? now,
            updated: now,
            externalId,
            scope,
            projectIds,
            preSelect: draft.preSelect ?? false,
            metadata: draft.metadata ?? existing?.metadata ?? null,
          },
          value,
        );
      }),

    /** Stores a complete connection, for the demo and for tests. */
    write,

    async list(
      { projectId, scope, pieceName, displayName, status }: Filter,
      page: PageRequest,
    ): Promise<Page<AppConnection>> {
      const text = displayName?.toLowerCase();
      const found = await all.list(
        (one) =>
          (projectId === undefined || one.projectIds.includes(projectId)) &&
          (scope === undefined || one.scope === scope) &&
          (pieceName === undefined || one.pieceName === pieceName) &&
          (text === undefined || one.displayName.toLowerCase().includes(text)) &&
          (status === undefined || status.includes(one.status)),
      );
      return paginate(found, page);
    },

    listAll: all.list,

    /** The decrypted value, for flows that use the connection. */
    async readValue(id: string): Promise<unknown> {
      const connection = await all.get(id);
      return connection && decryptValue(connection);
    },

    /** Undefined if there is none of this scope. */
    change: (id: string, scope: AppConnection['scope'], change: Change): Promise<AppConnection | undefined> =>
      store.transaction(async () => {
        const connection = await all.get(id);
        if (connection?.scope !== scope) return undefined;
        const changes = Object.entries(change).filter(([, value]) => value !== undefined);
        const changed = { ...connection, ...Object.fromEntries(changes), updated: new Date().toISOString() };
        await all.put(changed);
        return changed;
      }),

    /** False when there is none of this scope. */
    remove: (id: string, scope: AppConnection['scope']): Promise<boolean> =>
      store.transaction(async () => (await all.get(id))?.scope === scope && all.delete(id)),

    /** Throws when the key is not the one that the stored values were encrypted with. */
    async checkKey(): Promise<void> {
      const last = (await all.list()).at(-1);
      if (last) decryptValue(last);
    },
  };
}

function includesAll<T>(list: T[], wanted: T[]): boolean {
  return wanted.every((one) => list.includes(one));
}
