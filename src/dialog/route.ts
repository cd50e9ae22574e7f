/**
 * The piece and the connection out of VENDOR_INIT's `initialRoute`. The official SDK inserts both unencoded, so
 * that a name's `+`, `&`, `#` and `%` stand there raw (contract 1.3); ours encodes them. Hence no
 * URLSearchParams: the name is everything behind its key, and a `+` is a plus.
 */
export function parseRoute(route: string): { pieceName: string; connectionName: string | undefined } {
  const pieceName = /[?&]pieceName=(.*?)(?:&(?:randomId|date|connectionName)=|$)/.exec(route)?.[1] ?? '';
  const connectionName = /[?&]connectionName=(.*)$/s.exec(route)?.[1] ?? '';
  return { pieceName: decode(pieceName), connectionName: decode(connectionName) || undefined };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
