/** One lazy chunk, loaded with the first input: a form that is only looked at has nothing to recover. */
export { withRecoveredInput } from './recoverable-input.ts';
export { reportRecoverableInput } from './report-input.ts';
