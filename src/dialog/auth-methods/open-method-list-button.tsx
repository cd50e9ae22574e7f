import { tChoosing as t } from '../../i18n/choosing.ts';
import type { Dialog } from '../dialog.ts';

/** In the form: the way to the list. */
export function OpenMethodListButton({ dialog }: { dialog: Dialog }) {
  return (
    <button type="button" class="button button-small another-way" onClick={dialog.openMethodList}>
      {t('another')}
    </button>
  );
}
