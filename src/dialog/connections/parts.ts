import type { effect, signal } from '@preact/signals';
import type { createDialog } from '../actions.ts';
import type { App } from '../app.tsx';

/**
 * What this chunk uses of the first one. Handed over and not imported: for an import the bundler takes what both share
 * out of the first file, and every form would wait for one file more.
 */
export type Parts = {
  signal: typeof signal;
  effect: typeof effect;
  createDialog: typeof createDialog;
  App: typeof App;
};
