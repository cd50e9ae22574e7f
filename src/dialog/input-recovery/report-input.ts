import type { RecoverableInput } from '../../protocol/recoverable-input.ts';
import type { DialogContext } from '../dialog.ts';
import type { Form } from '../form.ts';
import type { Screen } from '../screen.ts';
import { recoverableInput, withoutInput } from './recoverable-input.ts';
import { saveTrace } from './save-trace.ts';

const REPORT_DELAY_MS = 300;

type RecoveryContext = Pick<DialogContext, 'backend' | 'host' | 'request' | 'screen'>;

/**
 * Posts the recoverable input while it could be lost, and withdraws it once it has been saved or discarded. Posts at
 * once that a save is sent: what becomes of it has to be found out, whatever happens to this page.
 */
export function reportRecoverableInput({ backend, host, request, screen }: RecoveryContext): void {
  let reported: string | undefined;
  let lastForm: Form | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (draft: RecoverableInput | undefined, hasUnresolvedSave: boolean) => {
    clearTimeout(timer);
    const text = JSON.stringify([draft, hasUnresolvedSave]);
    if (text !== reported) host.post({ type: 'CLIENT_CONNECT_DRAFT', data: { draft, hasUnresolvedSave } });
    reported = text;
  };
  const draftOf = (form: Form, isUnresolved: boolean) =>
    recoverableInput(form, request, isUnresolved ? saveTrace(form, backend) : undefined);

  screen.subscribe((now) => {
    if (now.kind === 'closed') {
      const draft = lastForm?.unresolvedSave && draftOf(lastForm, true);
      // Without input of its own, a dialog leaves the draft of an earlier one alone.
      if (reported || lastForm?.dirty) report(draft && withoutInput(draft), false);
      return;
    }
    const form = 'form' in now ? now.form : undefined;
    if (!form || (form === lastForm && !isSaving(now))) return;
    lastForm = form;
    clearTimeout(timer);
    const isUnresolved = form.unresolvedSave !== undefined;
    if (isSaving(now)) report(draftOf(form, true), true);
    else if (reported || form.dirty)
      timer = setTimeout(() => report(draftOf(form, isUnresolved), isUnresolved), REPORT_DELAY_MS);
  });
}

/** Until it closes, since the host page does not know the outcome earlier. */
function isSaving(screen: Screen): boolean {
  if (screen.kind === 'saving') return !screen.form.isProvisional;
  return screen.kind === 'saved' || screen.kind === 'leaving';
}
