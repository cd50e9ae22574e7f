import { readableDetail } from '../detail.ts';
import type { HttpFailure } from '../http.ts';
import type { Problem } from '../problem.ts';
import { PROBLEM_CODE_BY_STATUS, translateHttpFailure } from '../translate-http-failure.ts';

/** @param online false if the browser knows that there is no network */
export function problemFromHttp(failure: HttpFailure, online: boolean): Problem {
  return translateHttpFailure(failure, online, problemFromResponse);
}

/** Make's own codes are not published in full, so the status alone decides (contract 1.6). */
function problemFromResponse(status: number, body: unknown): Problem {
  const known = PROBLEM_CODE_BY_STATUS[status];
  if (known) return { code: known };
  const detail = readableDetail(sentences(body));
  if (status >= 500) return detail ? { code: 'server_error', detail } : { code: 'server_error' };
  // The app's own words, or Make's: a refusal without any is a page of something in between.
  return detail ? { code: 'rejected', detail } : { code: 'unexpected_answer' };
}

/** As Make's own clients show it: the detail, else the class of error, then each cause. */
function sentences(body: unknown): string {
  const { detail, message, suberrors } = Object(body) as Record<string, unknown>;
  const said = Array.isArray(detail) ? detail : [detail ?? message];
  const causes = Array.isArray(suberrors) ? suberrors.map((cause) => Object(cause).message) : [];
  return [...said, ...causes].filter((sentence) => typeof sentence === 'string').join(' ');
}
