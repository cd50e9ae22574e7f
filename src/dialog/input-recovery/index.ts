/**
 * One lazy chunk, loaded with the first input, or with the first save: a form that is only looked at has nothing to
 * recover, from an earlier dialog or from a form that another one takes the place of.
 */
export { requestOfEarlierSave } from './earlier-save.ts';
export { leave } from './leave.ts';
export { recoverOutcome } from './recover-outcome.ts';
export { withRecoveredInput } from './recoverable-input.ts';
export { reportRecoverableInput } from './report-input.ts';
export { withTypedInput } from './typed-input.ts';
