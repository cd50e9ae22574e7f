import * as z from 'zod/mini';
import { flag } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';

const answer = z.object({ verified: flag });

/** Undefined if the app accepts the connection, else its objection, which may be empty (Make contract 2.8). */
export async function findObjection({ write }: MakeApi, id: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const { verified } = parseAnswer(answer, await write({ path: `connections/${id}/test`, signal }));
    return verified ? undefined : '';
  } catch (error) {
    if (error instanceof BackendError && error.problem.code === 'rejected') return error.problem.detail ?? '';
    throw error;
  }
}
