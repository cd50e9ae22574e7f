import { ConnectError } from '../errors.ts';

export function abortError({ reason }: AbortSignal): ConnectError {
  const sentence = 'The signal was aborted; see its cause.';
  return new ConnectError('aborted', sentence, { cause: reason });
}
