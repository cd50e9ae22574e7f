import { tooManyRequests } from './api-error.ts';

type Limit = { requests: number; retryAfter?: number | undefined };

export type RateLimit = {
  /** Refuses the next requests; 0 lets them pass again. Seconds go into `Retry-After`, which may be missing. */
  refuse(limit: Limit): void;
  /** Counts a request; throws the answer for one too many. */
  count(): void;
};

/** Nobody sends sixty requests a minute to a demo, so what comes after the limit can be called for. */
export function createRateLimit(): RateLimit {
  let current: Limit = { requests: 0 };
  return {
    refuse(limit) {
      current = limit;
    },
    count() {
      if (current.requests <= 0) return;
      current = { ...current, requests: current.requests - 1 };
      throw tooManyRequests(current.retryAfter);
    },
  };
}
