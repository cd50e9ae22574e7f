import { tooManyRequests } from './api-error.ts';

type Limit = { requests: number; retryAfter?: number | undefined };

export type RateLimit = {
  /** Refuses the next requests; 0 ends that. `Retry-After` contains the seconds, if given. */
  refuse(limit: Limit): void;
  /** Counts a request; throws a response with 429 above the limit. */
  count(): void;
};

/** A demo does not reach 60 requests a minute, so a control triggers the rate limit. */
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
