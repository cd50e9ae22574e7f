import type { ReadonlySignal } from '@preact/signals';
import type { DialogRequest } from '../dialog-request.ts';
import type { Form } from '../form.ts';
import type { Host } from '../host.ts';
import type { Screen } from '../state.ts';
import { recoverableInput } from './recoverable-input.ts';

/** How long somebody has stopped typing before it is kept. In ms. */
const REPORT_DELAY_MS = 300;

/**
 * Tells the page what is typed, secrets excepted, for as long as it could be lost: whoever saves or throws it away has
 * no use for it.
 */
export function reportRecoverableInput(screen: ReadonlySignal<Screen>, host: Host, request: DialogRequest): void {
  let told: string | undefined;
  let last: Form | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (data: object) => {
    const text = JSON.stringify(data);
    if (text !== told) host.post({ type: 'CLIENT_CONNECT_DRAFT', data });
    told = text;
  };
  screen.subscribe((now) => {
    const over = now.kind === 'saved' || now.kind === 'closed';
    const form = 'form' in now ? now.form : undefined;
    if (over || form !== last) clearTimeout(timer);
    // A dialog in which nothing was typed leaves alone what another one has kept.
    if (over && last?.dirty) tell({});
    else if (!over && form?.dirty && form !== last)
      timer = setTimeout(() => tell(recoverableInput(form, request) ?? {}), REPORT_DELAY_MS);
    if (form) last = form;
  });
}
