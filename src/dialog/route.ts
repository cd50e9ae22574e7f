/**
 * The `initialRoute` of VENDOR_INIT. The official SDK does not encode the names, which may contain `+`, `&`, `#` and `%`
 * (contract 1.3); our loader does. Hence no URLSearchParams: the name is everything after its key, and `+` is a plus.
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
