import { epochMs } from '../clock.ts';

export type LoggedRequest = { method: string; url: string; receivedAtMs: number; answeredAtMs: number };

/** When the browser began to connect, and when TLS was established. */
export type LoggedConnection = { host: string; openedAtMs: number; securedAtMs: number };

/** Generous: a slow machine is no failure. */
const TIMEOUT_MS = 60_000;

/** What the servers see: preflights included, which the browser's driver does not report. */
export class TrafficLog {
  requests: LoggedRequest[] = [];
  connections: LoggedConnection[] = [];
  #pendingCount = 0;
  #lastAtMs = 0;
  readonly #listeners = new Set<() => void>();

  forget(): void {
    this.requests = [];
    this.connections = [];
  }

  async record(request: Request, answer: () => Response | Promise<Response>): Promise<Response> {
    const logged = { method: request.method, url: request.url, receivedAtMs: epochMs(), answeredAtMs: Number.NaN };
    this.requests.push(logged);
    this.#pendingCount++;
    try {
      return await answer();
    } finally {
      logged.answeredAtMs = epochMs();
      this.#lastAtMs = logged.answeredAtMs;
      this.#pendingCount--;
      for (const notify of this.#listeners) notify();
    }
  }

  /** Resolves once URLs that contain these parts were answered, and then nothing was asked for during `quietMs`. */
  async quietAfter(urlParts: string[], quietMs: number, timeoutMs = TIMEOUT_MS): Promise<void> {
    const isAnswered = (part: string) =>
      this.requests.some(({ url, answeredAtMs }) => url.includes(part) && answeredAtMs > 0);
    const missing = () => urlParts.filter((part) => !isAnswered(part));
    await this.#until(
      () => missing().length === 0,
      timeoutMs,
      () => `Not loaded within ${timeoutMs} ms: ${missing().join(', ')}`,
    );
    await new Promise<void>((resolve) => {
      const check = () => {
        const remainingMs = this.#lastAtMs + quietMs - epochMs();
        if (this.#pendingCount === 0 && remainingMs <= 0) resolve();
        else setTimeout(check, Math.max(remainingMs, 1));
      };
      check();
    });
  }

  #until(isTrue: () => boolean, timeoutMs: number, describeFailure: () => string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(describeFailure())), timeoutMs);
      const check = () => {
        if (!isTrue()) return;
        clearTimeout(timer);
        this.#listeners.delete(check);
        resolve();
      };
      this.#listeners.add(check);
      check();
    });
  }
}
