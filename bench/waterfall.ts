import type { TracedRequest } from './browser/trace.ts';
import type { TrafficLog } from './sites/traffic-log.ts';

/** Times are in ms after the click. Without an end it was not over when the dialog could be used. */
export type Row = { kind: 'request' | 'connection'; label: string; startMs: number; endMs: number | undefined };

type Observed = {
  requests: TracedRequest[];
  log: Pick<TrafficLog, 'requests' | 'connections'>;
  /** The click on the clock of the requests, and on that of the log. */
  click: { traceMs: number; epochMs: number };
  roundTripMs: number;
  usableMs: number;
};

/** What pages asked for, and what the browser did on its own account: connections and preflights. */
export function collectRows({ requests, log, click, roundTripMs, usableMs }: Observed): Row[] {
  const oneWayMs = roundTripMs / 2;
  // The server sees a preflight when it arrives; it left the browser half a round trip earlier.
  const preflights: Row[] = log.requests
    .filter(({ method }) => method === 'OPTIONS')
    .map(({ method, url, receivedAtMs, answeredAtMs }) => ({
      kind: 'request',
      label: `${method} ${shorten(url)}`,
      startMs: receivedAtMs - oneWayMs - click.epochMs,
      endMs: answeredAtMs + oneWayMs - click.epochMs,
    }));
  // The browser has finished with TLS 1.3 when its last message leaves.
  const connections: Row[] = log.connections.map(({ host, openedAtMs, securedAtMs }) => ({
    kind: 'connection',
    label: `connect ${host}`,
    startMs: openedAtMs - click.epochMs,
    endMs: securedAtMs - oneWayMs - click.epochMs,
  }));
  const asked: Row[] = requests.map(({ method, url, startMs, endMs }) => ({
    kind: 'request',
    label: `${method} ${shorten(url)}`,
    startMs: startMs - click.traceMs,
    endMs: endMs === undefined ? undefined : endMs - click.traceMs,
  }));
  return [...asked, ...preflights, ...connections]
    .filter(({ startMs }) => startMs >= 0 && startMs <= usableMs)
    .sort((a, b) => a.startMs - b.startMs);
}

function shorten(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace('.localhost', '')} ${decodeURIComponent(pathname)}`;
}

const BAR_CHARACTERS = 40;

/** One line per row: start, end, a bar, and what it is. */
export function drawWaterfall(rows: Row[], usableMs: number): string {
  const position = (ms: number) => Math.min(Math.round((ms / usableMs) * BAR_CHARACTERS), BAR_CHARACTERS);
  return rows
    .map(({ label, startMs, endMs }) => {
      const start = Math.min(position(startMs), BAR_CHARACTERS - 1);
      const length = Math.max(position(endMs ?? usableMs) - start, 1);
      const bar = `${' '.repeat(start)}${'█'.repeat(length)}`.padEnd(BAR_CHARACTERS);
      const end = endMs === undefined ? '…' : endMs.toFixed(0);
      return `${startMs.toFixed(0).padStart(6)} ${end.padStart(6)}  ▏${bar}▏ ${label}`;
    })
    .join('\n');
}
