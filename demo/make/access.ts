import type { Context } from 'hono';
import { forbidden, missing, unauthorized, validationFailed } from './api-error.ts';
import { isWholeNumber } from './request-shape.ts';
import type { MakeToken } from './teams.ts';

export type Scope = 'connections:read' | 'connections:write' | 'sdk-apps:read' | 'sdk-apps:write';

export type Access = {
  /** The caller, if the token has the scope. */
  requireScope(c: Context, scope: Scope): MakeToken;
  /** The team that the query names, if it is one of the caller's. */
  requireTeam(c: Context, caller: MakeToken): number;
};

export function createAccess(tokens: MakeToken[]): Access {
  return {
    requireScope(c, scope) {
      const [, given] = /^(?:Token|Bearer) (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
      const found = tokens.find(({ token }) => token === given);
      if (!found) throw unauthorized('Access denied.');
      if (!found.scopes.includes(scope)) throw unauthorized(`Required scope: ${scope}`);
      return found;
    },
    requireTeam(c, caller) {
      const text = c.req.query('teamId');
      if (text === undefined) throw validationFailed([missing('teamId')]);
      if (!isWholeNumber(text)) {
        throw validationFailed([{ name: 'teamId', message: "Value of parameter 'teamId' is not an integer." }]);
      }
      requireMember(Number(text), caller);
      return Number(text);
    },
  };
}

/** Unknown teams are refused like foreign ones, so that the response does not reveal which exist. */
export function requireMember(teamId: number, caller: MakeToken): void {
  if (!caller.teams.includes(teamId)) throw forbidden();
}
