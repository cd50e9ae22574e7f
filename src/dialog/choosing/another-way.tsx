import { tAuthMethods as t } from '../../i18n/auth-methods.ts';
import type { Dialog } from '../dialog.ts';

/** In the form: the way to the list. */
export function AnotherWay({ dialog }: { dialog: Dialog }) {
  return (
    <button type="button" class="button button-small another-way" onClick={dialog.choose}>
      {t('try-another')}
    </button>
  );
}
