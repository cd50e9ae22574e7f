import { isTypeId } from './names.ts';
import type { Operation } from './operations.ts';

/** Parameters with a meaning of their own: a type of such a name may not put its scopes into the query. */
const RESERVED_NAMES = /^(type|cols|pg|scopes?|confirmed|(team|organization)_?id)$/i;

/**
 * The query for Make: the parameters of the operation, in their order, and in lists one parameter for each requested
 * type, whose values are scopes (Make contract 2.1). Names are compared after decoding. All others are left out, because
 * Make may read `teamId[]` or `[teamId]` as `teamId`.
 */
export function upstreamQuery(
  { query: allowed = [], guard }: Operation,
  given: URLSearchParams,
  teamId: number,
): URLSearchParams {
  const types = allowed.includes('type[]') ? given.getAll('type[]') : [];
  const scopes = types.filter((type) => isTypeId(type) && !RESERVED_NAMES.test(type)).map((type) => `${type}[]`);
  const query = new URLSearchParams(guard === 'team' ? { teamId: String(teamId) } : {});
  for (const [name, value] of given) {
    if (allowed.includes(name) || scopes.includes(name)) query.append(name, value);
  }
  return query;
}
