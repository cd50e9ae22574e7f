import { isString, type UnknownRecord } from './guards.ts';

/** What the dialog shows first. */
export type InitialView =
  | { kind: 'form'; pieceName: string }
  /** All apps: the user picks the one to connect. */
  | { kind: 'catalogue' }
  /** `select`: the user picks one connection, instead of managing all of them. */
  | { kind: 'connections'; pieceName: string | undefined; select: boolean }
  /**
   * Nothing, as nobody sees it: an earlier dialog is gone, and with it the answer to its save. The draft says which;
   * the reply, CLIENT_NEW_CONNECTION_DIALOG_CLOSED, says whether the connection was saved.
   */
  | { kind: 'outcome' };

/** For a connection that is shared by several projects (contract 4.4). */
export type PlatformOptions = {
  /** Undefined: the user chooses. */
  projectIds: string[] | undefined;
  preSelectForNewProjects: boolean;
};

export function parseInitialView({ view, pieceName, select }: UnknownRecord): InitialView {
  const named = isString(pieceName) && pieceName !== '' ? pieceName : undefined;
  if (view === 'outcome') return { kind: view };
  if (view === 'connections') return { kind: view, pieceName: named, select: select === true };
  return named === undefined ? { kind: 'catalogue' } : { kind: 'form', pieceName: named };
}

/** Undefined for a connection of one project. */
export function parsePlatformOptions(options: UnknownRecord): PlatformOptions | undefined {
  const { scope, projectIds, preSelectForNewProjects } = options;
  if (scope !== 'PLATFORM') return undefined;
  return {
    projectIds: Array.isArray(projectIds) ? projectIds.filter(isString) : undefined,
    preSelectForNewProjects: preSelectForNewProjects === true,
  };
}
