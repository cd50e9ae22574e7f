import { describe, expect, test } from 'vitest';
import { Link } from './link.ts';
import { INITIAL_WINDOW_BYTES, SEGMENT_BYTES, Sender } from './sender.ts';

const ROUND_TRIP_MS = 40;
const FAST_MBIT = 100_000;

/** When each byte count has arrived, rounded to ms. */
function arrivals(sender: Sender, untilMs = 10_000): { ms: number; bytes: number }[] {
  const byMs = new Map<number, number>();
  for (const { data, arrivesAtMs } of sender.advance(untilMs)) {
    const ms = Math.round(arrivesAtMs);
    byMs.set(ms, (byMs.get(ms) ?? 0) + data.byteLength);
  }
  return [...byMs].map(([ms, bytes]) => ({ ms, bytes }));
}

describe('a sender in slow start', () => {
  test('needs half a round trip for what fits into the first window', () => {
    const sender = new Sender(new Link(FAST_MBIT), ROUND_TRIP_MS);
    sender.write(new Uint8Array(INITIAL_WINDOW_BYTES), 0);
    expect(arrivals(sender)).toEqual([{ ms: 20, bytes: INITIAL_WINDOW_BYTES }]);
  });

  test('doubles its window with every round trip', () => {
    const sender = new Sender(new Link(FAST_MBIT), ROUND_TRIP_MS);
    sender.write(new Uint8Array(7 * INITIAL_WINDOW_BYTES), 0);
    expect(arrivals(sender)).toEqual([
      { ms: 20, bytes: INITIAL_WINDOW_BYTES },
      { ms: 60, bytes: 2 * INITIAL_WINDOW_BYTES },
      { ms: 100, bytes: 4 * INITIAL_WINDOW_BYTES },
    ]);
  });

  test('keeps the window that it has reached', () => {
    const sender = new Sender(new Link(FAST_MBIT), ROUND_TRIP_MS);
    sender.write(new Uint8Array(3 * INITIAL_WINDOW_BYTES), 0);
    arrivals(sender, 500);
    sender.write(new Uint8Array(3 * INITIAL_WINDOW_BYTES), 500);
    expect(arrivals(sender)).toEqual([{ ms: 520, bytes: 3 * INITIAL_WINDOW_BYTES }]);
  });

  test('does not enlarge a window that is not used', () => {
    const sender = new Sender(new Link(FAST_MBIT), ROUND_TRIP_MS);
    for (let atMs = 0; atMs < 5000; atMs += 100) {
      sender.write(new Uint8Array(SEGMENT_BYTES), atMs);
      sender.advance(atMs + 99);
    }
    sender.write(new Uint8Array(2 * INITIAL_WINDOW_BYTES), 5000);
    expect(arrivals(sender)).toEqual([
      { ms: 5020, bytes: INITIAL_WINDOW_BYTES },
      { ms: 5060, bytes: INITIAL_WINDOW_BYTES },
    ]);
  });

  test('loses no time when it is asked late', () => {
    const send = (stepMs: number) => {
      const sender = new Sender(new Link(10), ROUND_TRIP_MS);
      sender.write(new Uint8Array(20 * INITIAL_WINDOW_BYTES), 0);
      const arrived = [];
      for (let nowMs = 0; !sender.isIdle; nowMs += stepMs) arrived.push(...sender.advance(nowMs));
      return arrived.at(-1)?.arrivesAtMs;
    };
    expect(send(17)).toBe(send(1));
  });

  test('delivers every byte in order', () => {
    const sender = new Sender(new Link(10), ROUND_TRIP_MS);
    const data = Uint8Array.from({ length: 50_000 }, (_, index) => index % 251);
    sender.write(data.subarray(0, 1), 0);
    sender.write(data.subarray(1), 0);
    expect(Buffer.concat(sender.advance(10_000).map((segment) => segment.data))).toEqual(Buffer.from(data));
    expect(sender.isIdle).toBe(true);
    expect(sender.nextEventMs).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a link', () => {
  test('needs 8 ms for 10 kB at 10 Mbit/s', () => {
    expect(new Link(10).transmit(10_000, 100)).toBeCloseTo(108);
  });

  test('is shared by the connections that use it at the same time', () => {
    const link = new Link(10);
    const senders = [new Sender(link, ROUND_TRIP_MS), new Sender(link, ROUND_TRIP_MS)];
    for (const sender of senders) sender.write(new Uint8Array(10_000), 0);
    expect(senders.map((sender) => sender.advance(1000).at(-1)?.arrivesAtMs)).toEqual([
      expect.closeTo(28),
      expect.closeTo(36),
    ]);
  });
});
