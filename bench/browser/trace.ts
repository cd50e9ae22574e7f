/** The part of Chromium's trace events that is read here. Times are in microseconds. */
type TraceEvent = {
  name: string;
  cat?: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { requestId?: string; url?: string; requestMethod?: string } };
};

/** A request as a page saw it: from the moment at which it was asked for until its last byte was there. */
export type TracedRequest = { method: string; url: string; startMs: number; endMs: number | undefined };

/** On the clock of the trace. */
type Interval = { startMs: number; endMs: number };

export const traceCategories = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** All tasks of a thread are nested in these. */
const TASK_EVENTS = new Set(['RunTask']);

export class Trace {
  readonly #events: TraceEvent[];
  /** `pid:tid` of the threads in which pages run. */
  readonly #pageThreads: Set<string>;

  constructor(json: string) {
    const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
    this.#events = traceEvents;
    this.#pageThreads = new Set(
      traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
    );
  }

  /** When a page called `performance.mark()` with this name. */
  markMs(name: string): number {
    const event = this.#events.find((one) => one.name === name && one.cat?.includes('blink.user_timing'));
    if (!event) throw new Error(`The trace has no mark “${name}”.`);
    return toMs(event.ts);
  }

  /** How long the pages' main threads ran scripts, compilation included. */
  scriptMs(interval: Interval): number {
    return this.#busyMs(SCRIPT_EVENTS, interval);
  }

  /** How long the pages' main threads did anything: scripts, styles, layout, painting. */
  taskMs(interval: Interval): number {
    return this.#busyMs(TASK_EVENTS, interval);
  }

  requests({ startMs, endMs }: Interval): TracedRequest[] {
    // The request of a page begins in the browser's process, and is described only when the page is there.
    const earliest = new Map<string | undefined, number>();
    const finished = new Map<string | undefined, number>();
    for (const { name, ts, args } of this.#events) {
      const id = args?.data?.requestId;
      if (name === 'ResourceWillSendRequest') earliest.set(id, toMs(ts));
      if (name === 'ResourceFinish') finished.set(id, toMs(ts));
    }
    return this.#events
      .filter(({ name }) => name === 'ResourceSendRequest')
      .map(({ ts, args }) => {
        const { requestId, url = '', requestMethod: method = '' } = args?.data ?? {};
        return { method, url, startMs: earliest.get(requestId) ?? toMs(ts), endMs: finished.get(requestId) };
      })
      .filter((request) => request.startMs >= startMs && request.startMs <= endMs);
  }

  /** Summed over threads. Within a thread, events that are nested in others count once. */
  #busyMs(names: Set<string>, { startMs, endMs }: Interval): number {
    const countedUntilMs = new Map<string, number>();
    let sumMs = 0;
    const completed = this.#events
      .filter((event) => names.has(event.name) && event.ph === 'X' && this.#pageThreads.has(threadOf(event)))
      .sort((a, b) => a.ts - b.ts);
    for (const event of completed) {
      const thread = threadOf(event);
      const fromMs = Math.max(toMs(event.ts), startMs, countedUntilMs.get(thread) ?? 0);
      const untilMs = Math.min(toMs(event.ts + (event.dur ?? 0)), endMs);
      if (untilMs <= fromMs) continue;
      sumMs += untilMs - fromMs;
      countedUntilMs.set(thread, untilMs);
    }
    return sumMs;
  }
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;

const toMs = (microseconds: number) => microseconds / 1000;
