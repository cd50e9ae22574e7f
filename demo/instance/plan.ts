import type { Database } from './database.ts';

/** What the platform has paid for. */
export type Plan = {
  hasGlobalConnections(): Promise<boolean>;
  setGlobalConnections(included: boolean): Promise<void>;
};

export function createPlan(database: Database): Plan {
  return {
    async hasGlobalConnections() {
      const { rows } = await database.query<{ included: boolean }>(
        'select global_connections as included from platform',
      );
      return rows[0]?.included ?? false;
    },
    async setGlobalConnections(included) {
      await database.query('update platform set global_connections = $1', [included]);
    },
  };
}
