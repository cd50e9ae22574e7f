import type { CreationTrace } from '../model/upsert-request.ts';
import { isRecord, isString } from './guards.ts';

/** The input of a form that cannot be a secret; the host page holds it for its next dialog. */
export type RecoverableInput = {
  /** What the form was for. */
  for: { pieceName: string; connectionName: string | undefined };
  /** The type of the auth method. */
  method: string;
  /** Among the methods of that type, if it is not the first. */
  methodIndex?: number | undefined;
  /** Of the connection, if the user has changed it. */
  name: string | undefined;
  /** By field key. Each is checked against its field when it is recovered. */
  values: { [key: string]: unknown };
  /** A save that was sent, and whose outcome the dialog did not learn. */
  unresolvedSave?: SaveTrace | undefined;
};

/** How to find the connection of a save among all connections of the piece. Contains nothing secret. */
export type SaveTrace = {
  externalId: string;
  /** When the connection that the save replaces had been changed last. */
  updatedBefore?: string | undefined;
  /** Of a connection of the whole platform. */
  scope?: 'PLATFORM' | undefined;
  /** Of a platform that has no external ids. */
  created?: CreationTrace | undefined;
};

/** Undefined for a draft of another shape. */
export function parseRecoverableInput(draft: unknown): RecoverableInput | undefined {
  if (!isRecord(draft) || !isRecord(draft.for)) return undefined;
  const { method, methodIndex, name, values } = draft;
  const { pieceName, connectionName } = draft.for;
  if (!isString(pieceName) || !isString(method) || !isRecord(values)) return undefined;
  return {
    for: { pieceName, connectionName: isString(connectionName) ? connectionName : undefined },
    method,
    methodIndex: typeof methodIndex === 'number' ? methodIndex : undefined,
    name: isString(name) ? name : undefined,
    values,
    unresolvedSave: parseSaveTrace(draft.unresolvedSave),
  };
}

function parseSaveTrace(trace: unknown): SaveTrace | undefined {
  if (!isRecord(trace) || !isString(trace.externalId)) return undefined;
  const { externalId, updatedBefore, scope, created } = trace;
  return {
    externalId,
    updatedBefore: isString(updatedBefore) ? updatedBefore : undefined,
    scope: scope === 'PLATFORM' ? scope : undefined,
    created:
      isRecord(created) && isString(created.name) && Array.isArray(created.idsBefore)
        ? { name: created.name, idsBefore: created.idsBefore.filter(isString) }
        : undefined,
  };
}
