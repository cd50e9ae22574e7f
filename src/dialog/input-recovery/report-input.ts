import type { ConnectionResult } from '../../model/connection.ts';
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
 * once what must not be cut off, and that a save has succeeded: the host page need not wait for the dialog to close.
 */
export function reportRecoverableInput({ backend, host, request, screen }: RecoveryContext): void {
  let reported: string | undefined;
  let lastForm: Form | undefined;
  let wasBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (draft: RecoverableInput | undefined, isBusy: boolean, connection?: ConnectionResult) => {
    clearTimeout(timer);
    const data = { draft, isBusy, connection };
    const text = JSON.stringify(data);
    if (text !== reported) host.post({ type: 'CLIENT_CONNECT_DRAFT', data });
    reported = text;
  };
  const toDraft = (form: Form, isUnresolved: boolean) =>
    recoverableInput(form, request, isUnresolved ? saveTrace(form, backend) : undefined);

  screen.subscribe((now) => {
    if (now.kind === 'closed') {
      const draft = lastForm?.unresolvedSave && toDraft(lastForm, true);
      // Without input of its own, a dialog leaves the draft of an earlier one alone.
      if (reported || lastForm?.dirty) report(draft && withoutInput(draft), false);
      return;
    }
    const form = 'form' in now ? now.form : undefined;
    if (!form || (form === lastForm && !mustEnd(now) && !wasBusy)) return;
    lastForm = form;
    wasBusy = mustEnd(now);
    clearTimeout(timer);
    const isUnresolved = form.unresolvedSave !== undefined;
    if (now.kind === 'saved') report(undefined, false, now.connection);
    else if (mustEnd(now)) report(toDraft(form, isUnresolved || now.kind !== 'authorizing'), true);
    else if (reported || form.dirty)
      timer = setTimeout(() => report(toDraft(form, isUnresolved), isUnresolved), REPORT_DELAY_MS);
  });
}

/**
 * What becomes of a save has to be found out, whatever happens to this page. The provider's window has to be closed by
 * it: once its frame is removed, Firefox no longer does.
 */
function mustEnd(screen: Screen): boolean {
  if (screen.kind === 'saving') return !screen.form.isProvisional;
  return screen.kind === 'authorizing' || screen.kind === 'closing';
}
