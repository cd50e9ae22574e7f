import * as z from 'zod/mini';
import type { HttpFailure } from '../http.ts';
import { lenient, text } from '../lenient.ts';
import type { BackendProblem } from '../problem.ts';
import { PROBLEM_CODE_BY_STATUS, translateHttpFailure } from '../translate-http-failure.ts';
import { texts } from './lenient-json.ts';

const errorBody = lenient(
  z.object({
    /** One text, or several. */
    detail: z.transform((value: unknown) => texts.parse([value].flat())),
    message: text,
    suberrors: lenient(z.array(lenient(z.object({ message: text })))),
  }),
);

/** @param online false if the browser knows that there is no network */
export function problemFromHttp(failure: HttpFailure, online: boolean): BackendProblem {
  return translateHttpFailure(failure, online, problemFromResponse);
}

/** Make does not publish its own codes in full, so the status alone decides (Make contract 1.6). */
function problemFromResponse(status: number, body: unknown): BackendProblem {
  const code = PROBLEM_CODE_BY_STATUS[status];
  if (code) return { code };
  const detail = messageOf(body).trim();
  if (status >= 500) return { code: 'server_error', ...(detail && { detail }) };
  // The app's own message, or Make's. A refusal without one mostly comes from a server in between.
  if (detail) return { code: 'rejected', detail };
  return { code: status === 409 ? 'conflict' : status === 422 ? 'invalid_request' : 'unexpected_answer' };
}

/** As Make's own clients show it: the detail, or else the class of the error, and each cause. */
function messageOf(body: unknown): string {
  const { detail = [], message, suberrors = [] } = errorBody.parse(body) ?? {};
  const causes = suberrors.map((cause) => cause?.message);
  return [...(detail.length > 0 ? detail : [message]), ...causes].filter(Boolean).join(' ');
}
