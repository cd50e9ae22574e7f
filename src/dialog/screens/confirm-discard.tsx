import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Dialog } from '../dialog.ts';
import { type Form, nameOf } from '../form.ts';

/** The safe answer has the focus. */
export function ConfirmDiscard({ form, dialog }: { form: Form; dialog: Dialog }) {
  const keepEditingButton = useRef<HTMLButtonElement>(null);
  // Read while rendering: when the effect runs, the form is inert and may have lost the focus.
  const [previousFocus] = useState(() => document.activeElement);
  // Not after the paint: an answer that comes before would leave the focus nowhere.
  useLayoutEffect(() => {
    keepEditingButton.current?.focus();
    // Once the form is rendered, too, and no longer inert.
    return () => queueMicrotask(() => previousFocus instanceof HTMLElement && previousFocus.focus());
  }, [previousFocus]);
  return (
    <div class="confirm-discard">
      <div
        class="confirm-discard-box"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="confirm-discard"
        aria-describedby="confirm-discard-text"
      >
        <h2 class="confirm-discard-title" id="confirm-discard">
          {t('leave.title')}
        </h2>
        <p id="confirm-discard-text">{textOf(form)}</p>
        <div class="confirm-discard-buttons">
          <button type="button" class="button button-danger" onClick={dialog.discard}>
            {t('leave.discard')}
          </button>
          <button type="button" class="button button-primary" ref={keepEditingButton} onClick={dialog.keepEditing}>
            {t('leave.stay')}
          </button>
        </div>
      </div>
    </div>
  );
}

function textOf({ piece, existing, unresolvedSave }: Form): string {
  if (existing && !unresolvedSave) return t('leave.text.reconnect', { name: nameOf(existing) });
  return t(unresolvedSave ? 'leave.text.unclear' : 'leave.text', { app: piece.displayName });
}
