import type { Database } from '../instance/database.ts';

/** What needs a connection. Webhooks keep it from being deleted, scenarios ask for a confirmation. */
export type Usage = { scenarios: string[]; webhooks: string[] };

export type Usages = ReturnType<typeof createUsages>;

export function createUsages(database: Database) {
  return {
    async of(connectionId: number): Promise<Usage> {
      const { rows } = await database.query<{ kind: string; name: string }>(
        'select kind, name from make_usage where connection_id = $1 order by name',
        [connectionId],
      );
      const named = (kind: string) => rows.filter((row) => row.kind === kind).map(({ name }) => name);
      return { scenarios: named('scenario'), webhooks: named('webhook') };
    },

    /** Makes these the only ones. */
    async put(connectionId: number, { scenarios, webhooks }: Usage): Promise<void> {
      await database.transaction(async (transaction) => {
        await transaction.query('delete from make_usage where connection_id = $1', [connectionId]);
        for (const [kind, names] of Object.entries({ scenario: scenarios, webhook: webhooks })) {
          for (const name of new Set(names)) {
            await transaction.query('insert into make_usage values ($1, $2, $3)', [connectionId, kind, name]);
          }
        }
      });
    },
  };
}
