import type { ReadonlySignal } from '@preact/signals';
import type { RecoverableInput } from '../../protocol/recoverable-input.ts';
import type { DialogRequest } from '../dialog-request.ts';
import type { Form } from '../form.ts';
import type { Host } from '../host.ts';
import type { Screen } from '../state.ts';
import { recoverableInput } from './recoverable-input.ts';

const REPORT_DELAY_MS = 300;

/** Posts the recoverable input while it could be lost; withdraws it once it has been saved or discarded. */
export function reportRecoverableInput(screen: ReadonlySignal<Screen>, host: Host, request: DialogRequest): void {
  let reported: string | undefined;
  let lastForm: Form | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (draft: RecoverableInput | undefined) => {
    const text = JSON.stringify(draft);
    if (text !== reported) host.post({ type: 'CLIENT_CONNECT_DRAFT', data: { draft } });
    reported = text;
  };
  screen.subscribe((now) => {
    const finished = now.kind === 'saved' || now.kind === 'closed';
    const form = 'form' in now ? now.form : undefined;
    if (finished || form !== lastForm) clearTimeout(timer);
    // Without input of its own, a dialog leaves the draft of an earlier one alone.
    if (finished && lastForm?.dirty) report(undefined);
    else if (!finished && form?.dirty && form !== lastForm)
      timer = setTimeout(() => report(recoverableInput(form, request)), REPORT_DELAY_MS);
    if (form) lastForm = form;
  });
}
