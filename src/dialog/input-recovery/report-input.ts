import type { ReadonlySignal } from '@preact/signals';
import type { Form } from '../form.ts';
import type { Host } from '../host.ts';
import type { DialogRequest } from '../load.ts';
import type { Screen } from '../state.ts';
import { recoverableInput } from './recoverable-input.ts';

/** How long somebody has stopped typing before it is kept. In ms. */
const REPORT_DELAY_MS = 300;

/**
 * Tells the page what is typed, secrets excepted, for as long as it could be lost: whoever saves or throws it away has
 * no use for it.
 */
export function reportRecoverableInput(screen: ReadonlySignal<Screen>, host: Host, request: DialogRequest): void {
  let reported: string | undefined;
  let lastForm: Form | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (data: object) => {
    const text = JSON.stringify(data);
    if (text !== reported) host.post({ type: 'CLIENT_CONNECT_DRAFT', data });
    reported = text;
  };
  screen.subscribe((now) => {
    const finished = now.kind === 'saved' || now.kind === 'closed';
    const form = 'form' in now ? now.form : undefined;
    if (finished || form !== lastForm) clearTimeout(timer);
    // A dialog in which nothing was typed leaves alone what another one has kept.
    if (finished && lastForm?.dirty) report({});
    else if (!finished && form?.dirty && form !== lastForm)
      timer = setTimeout(() => report(recoverableInput(form, request) ?? {}), REPORT_DELAY_MS);
    if (form) lastForm = form;
  });
}
