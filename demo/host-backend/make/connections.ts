/** As much of a connection in Make's list as the page shows. */
export type ListedConnection = {
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

/** `now` in ms since 1970. */
export function describeConnection(connection: ListedConnection, now: number) {
  const { id, name, accountName, accountLabel, metadata, uid, expire, editable } = connection;
  const isOAuth = connection.accountType === 'oauth';
  const isExpired = expire !== null && Date.parse(expire) < now;
  // Make says nowhere that the user has not signed in yet, but nothing is known of the account then.
  const isSignedIn = !isOAuth || metadata !== null || uid !== null;
  return {
    id,
    name,
    type: accountName,
    label: accountLabel,
    account: metadata?.value,
    status: isSignedIn ? (isExpired ? 'expired' : 'active') : 'unsigned',
    /** Whether it can be changed, or the user sign in again. */
    isChangeable: editable || isOAuth,
  };
}
