/** One lazy chunk: the dialog as a page of its own, and what the operator's `config.json` allows. */
export { toOperatorConfig } from './hosted/operator-config.ts';
export { startPage } from './hosted/start-page.ts';
