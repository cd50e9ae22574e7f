import * as z from 'zod/mini';
import type { Json } from '../../json.ts';
import { flag } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';

const answer = z.object({ verified: flag });

/** Whether the app accepts the connection; `detail` is its own objection (Make contract 2.8). */
export async function verifyConnection(
  { write }: MakeApi,
  id: string,
  signal: AbortSignal,
): Promise<{ verified: boolean; detail?: Json | undefined }> {
  try {
    return parseAnswer(answer, await write({ path: `connections/${id}/test`, signal }));
  } catch (error) {
    if (error instanceof BackendError && error.problem.code === 'rejected') {
      return { verified: false, detail: error.problem.detail };
    }
    throw error;
  }
}
