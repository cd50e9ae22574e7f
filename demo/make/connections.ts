import type { DocumentStore } from '../storage/document-store.ts';
import type { Encryption } from '../storage/encryption.ts';

/** The secret part of a connection: entered parameters, and tokens of the app. */
export type ConnectionValue = {
  parameters: { [name: string]: unknown };
  /** Requested scopes; the granted ones are stored with the connection. */
  requested: string[];
  data: { [name: string]: unknown };
};

/** The connected account, as the app describes it. */
export type Account = {
  uid: string | null;
  metadata: { type: string; value: string } | null;
  /** ISO 8601. */
  expire: string | null;
};

/** What uses a connection: webhooks prevent its deletion, scenarios require a confirmation. */
type Usage = { scenarios: string[]; webhooks: string[] };

export type Connection = Account & {
  id: number;
  teamId: number;
  name: string;
  /** The name of its definition. */
  type: string;
  /** Granted scopes; empty without OAuth. */
  scopes: string[];
  usage: Usage;
  /** False if it cannot be edited, whatever its definition says. */
  editable: boolean;
};

export type NewConnection = Pick<Connection, 'teamId' | 'name' | 'type'> &
  Partial<Connection> & { value: ConnectionValue };

type Change = Partial<Omit<Connection, 'id'>> & { value?: ConnectionValue };

type ConnectionDocument = { id: string; connection: Connection; value: string };

const collection = 'make-connection';

export type Connections = ReturnType<typeof createConnections>;

export function createConnections(store: DocumentStore, { encrypt, decrypt }: Encryption, firstId = 90217) {
  const documents = store.collection<ConnectionDocument>(collection);
  const contextOf = (id: number | string) => `make/connection/${id}`;

  const requireDocument = async (id: number) => {
    const found = await documents.get(String(id));
    if (!found) throw new Error(`There is no connection ${id}.`);
    return found;
  };

  return {
    async find(id: number): Promise<Connection | undefined> {
      return (await documents.get(String(id)))?.connection;
    },

    /** By name, as Make lists them. */
    async list(teamId: number, types?: string[]): Promise<Connection[]> {
      const found = await documents.list(
        ({ connection }) => connection.teamId === teamId && (types?.includes(connection.type) ?? true),
      );
      const byName = (a: Connection, b: Connection) => (a.name === b.name ? a.id - b.id : a.name < b.name ? -1 : 1);
      return found.map(({ connection }) => connection).sort(byName);
    },

    async create({ value, ...given }: NewConnection): Promise<Connection> {
      const connection = {
        uid: null,
        metadata: null,
        expire: null,
        scopes: [],
        usage: { scenarios: [], webhooks: [] },
        editable: true,
        ...given,
        id: given.id ?? (await store.nextNumber(collection, firstId)),
      };
      const id = String(connection.id);
      await documents.put({ id, connection, value: encrypt(value, contextOf(id)) });
      return connection;
    },

    async readValue(id: number): Promise<ConnectionValue> {
      return decrypt((await requireDocument(id)).value, contextOf(id)) as ConnectionValue;
    },

    /** Changes only the given properties. */
    async update(id: number, { value, ...changes }: Change): Promise<Connection> {
      return store.transaction(async () => {
        const old = await requireDocument(id);
        const connection = { ...old.connection, ...changes };
        await documents.put({ ...old, connection, ...(value && { value: encrypt(value, contextOf(id)) }) });
        return connection;
      });
    },

    async remove(id: number): Promise<void> {
      await documents.delete(String(id));
    },

    async countOf(type: string): Promise<number> {
      return (await documents.list(({ connection }) => connection.type === type)).length;
    },
  };
}
