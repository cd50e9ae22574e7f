/** One lazy chunk: the dialog as a page of its own, and what the operator allows. Few dialogs need either. */

export { startPage } from './hosted/start-page.ts';
export { toOperatorConfig } from './operator-config/operator-config.ts';
