import type { Link } from './link.ts';

/** What fits into an Ethernet frame, without the headers of IPv4 and TCP. */
export const SEGMENT_BYTES = 1460;

/** RFC 6928. */
export const INITIAL_WINDOW_BYTES = 10 * SEGMENT_BYTES;

type Segment = { data: Uint8Array; arrivesAtMs: number };

/**
 * One direction of a TCP connection in slow start, without losses: it has at most a window of unacknowledged bytes, and
 * each acknowledgement lets the window grow by as much.
 *
 * It computes times and owns no timer: timers fire late, and the delay of one must not add to that of the next.
 */
export class Sender {
  readonly #link: Link;
  readonly #oneWayMs: number;
  readonly #waiting: Uint8Array[] = [];
  readonly #onTheWay: Segment[] = [];
  readonly #unacknowledged: Segment[] = [];
  #windowBytes = INITIAL_WINDOW_BYTES;
  #inFlightBytes = 0;
  #mostInFlightBytes = 0;

  constructor(link: Link, roundTripMs: number) {
    this.#link = link;
    this.#oneWayMs = roundTripMs / 2;
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0 && this.#onTheWay.length === 0;
  }

  /** When something arrives or is acknowledged next; Infinity if nothing is on the way. */
  get nextEventMs(): number {
    return Math.min(this.#nextArrivalMs, this.#nextAcknowledgementMs);
  }

  get #nextArrivalMs(): number {
    return this.#onTheWay[0]?.arrivesAtMs ?? Number.POSITIVE_INFINITY;
  }

  get #nextAcknowledgementMs(): number {
    const [oldest] = this.#unacknowledged;
    return oldest ? oldest.arrivesAtMs + this.#oneWayMs : Number.POSITIVE_INFINITY;
  }

  write(data: Uint8Array, atMs: number): void {
    for (let offset = 0; offset < data.byteLength; offset += SEGMENT_BYTES) {
      this.#waiting.push(data.subarray(offset, offset + SEGMENT_BYTES));
    }
    this.#send(atMs);
  }

  /** Returns what has arrived at the other end by now. */
  advance(nowMs: number): Segment[] {
    const arrived: Segment[] = [];
    while (this.nextEventMs <= nowMs) {
      if (this.#nextArrivalMs <= this.#nextAcknowledgementMs) arrived.push(...this.#onTheWay.splice(0, 1));
      else this.#acknowledgeOldest();
    }
    return arrived;
  }

  #acknowledgeOldest(): void {
    const atMs = this.#nextAcknowledgementMs;
    const bytes = this.#unacknowledged.shift()?.data.byteLength ?? 0;
    this.#inFlightBytes -= bytes;
    // As Linux does: a window of which less than half was ever used does not grow.
    if (this.#windowBytes < 2 * this.#mostInFlightBytes) this.#windowBytes += bytes;
    this.#send(atMs);
  }

  #send(atMs: number): void {
    for (let [data] = this.#waiting; data; [data] = this.#waiting) {
      if (this.#inFlightBytes + data.byteLength > this.#windowBytes) return;
      this.#waiting.shift();
      const segment = { data, arrivesAtMs: this.#link.transmit(data.byteLength, atMs) + this.#oneWayMs };
      this.#onTheWay.push(segment);
      this.#unacknowledged.push(segment);
      this.#inFlightBytes += data.byteLength;
      this.#mostInFlightBytes = Math.max(this.#mostInFlightBytes, this.#inFlightBytes);
    }
  }
}
