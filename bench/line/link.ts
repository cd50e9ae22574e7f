const BITS_PER_BYTE = 8;

/** One direction of the user's line. All connections share its bandwidth. */
export class Link {
  readonly #bytesPerMs: number;
  #freeAtMs = 0;

  constructor(mbit: number) {
    this.#bytesPerMs = (mbit * 1000) / BITS_PER_BYTE;
  }

  /** Returns when the last byte has been put on the line. */
  transmit(bytes: number, atMs: number): number {
    this.#freeAtMs = Math.max(this.#freeAtMs, atMs) + bytes / this.#bytesPerMs;
    return this.#freeAtMs;
  }
}
