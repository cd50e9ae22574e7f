/** The fields of Make's connections that the page shows. */
export type MakeConnectionFields = {
  id: number;
  name: string;
  /** The id of its type, whatever Make calls it. */
  accountName: string;
  accountLabel: string;
  accountType: string;
  metadata: { value: string } | null;
  uid: unknown;
  expire: string | null;
  editable: boolean;
};

export function describeMakeConnection(connection: MakeConnectionFields, nowMs: number) {
  const { id, name, accountName, accountLabel, metadata, uid, expire, editable } = connection;
  const isOAuth = connection.accountType === 'oauth';
  const isExpired = expire !== null && Date.parse(expire) < nowMs;
  // Make has no status for a connection without a sign-in, but its account is unknown then.
  const isSignedIn = !isOAuth || metadata !== null || uid !== null;
  return {
    id,
    name,
    type: accountName,
    label: accountLabel,
    account: metadata?.value,
    status: isSignedIn ? (isExpired ? 'expired' : 'active') : 'unsigned',
    /** Whether it can be edited or authorized again. */
    isChangeable: editable || isOAuth,
  };
}
