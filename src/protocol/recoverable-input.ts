import { isRecord, isString } from './guards.ts';

/** The input of a form that cannot be a secret; the host page holds it for its next dialog. */
export type RecoverableInput = {
  /** What the form was for. */
  for: { pieceName: string; connectionName: string | undefined };
  /** The type of the auth method. */
  method: string;
  /** Of the connection, if the user has changed it. */
  name: string | undefined;
  /** By field key. Each is checked against its field when it is recovered. */
  values: { [key: string]: unknown };
};

/** Undefined for a draft of another shape. */
export function parseRecoverableInput(draft: unknown): RecoverableInput | undefined {
  if (!isRecord(draft) || !isRecord(draft.for)) return undefined;
  const { method, name, values } = draft;
  const { pieceName, connectionName } = draft.for;
  if (!isString(pieceName) || !isString(method) || !isRecord(values)) return undefined;
  return {
    for: { pieceName, connectionName: isString(connectionName) ? connectionName : undefined },
    method,
    name: isString(name) ? name : undefined,
    values,
  };
}
