import { isName } from './names.ts';
import type { Operation } from './operations.ts';

/** Names that mean something else to Make, so that no type of that name may put its scopes into the query. */
const taken = /^(type|cols|pg|scopes?|confirmed|(team|organization)_?id)$/i;

/**
 * The part of a query that Make gets: the parameters of the operation, in their order, and on the list one parameter
 * for each type asked for, whose values are scopes (Make contract 2.1). Names are compared after decoding, and all others
 * are left out, because `teamId[]` or `[teamId]` may mean `teamId` to whoever reads them next.
 */
export function queryFor({ query = [], guard }: Operation, given: URLSearchParams, teamId: number): URLSearchParams {
  const types = query.includes('type[]') ? given.getAll('type[]') : [];
  const scopes = types.filter((type) => isName(type) && !taken.test(type)).map((type) => `${type}[]`);
  const passed = new URLSearchParams(guard === 'team' ? { teamId: String(teamId) } : {});
  for (const [name, value] of given) {
    if (query.includes(name) || scopes.includes(name)) passed.append(name, value);
  }
  return passed;
}
