import { tAuthMethods as t } from '../../i18n/auth-methods.ts';
import type { Dialog } from '../dialog.ts';

export function OpenMethodListButton({ dialog }: { dialog: Dialog }) {
  return (
    <button type="button" class="button button-small open-method-list" onClick={dialog.openMethodList}>
      {t('try-another')}
    </button>
  );
}
