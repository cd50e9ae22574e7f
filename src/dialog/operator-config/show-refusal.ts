import { tCommon } from '../../i18n/index.ts';
import { tStandalone as t } from '../../i18n/standalone.ts';
import type { OpenedDialog } from '../dialog.ts';
import type { Host } from '../host.ts';
import { showMessageCard } from '../message-card.ts';
import type { Refusal } from './refusal.ts';

const SENTENCES = {
  hostOrigins: 'may not use this dialog. Its operator can add it to hostOrigins in embed/config.json',
  instances: 'is no instance that this dialog may use. Its operator can add it to instances in embed/config.json',
  returnOrigins:
    'is nothing that this dialog may return to. Its operator can add it to returnOrigins in embed/config.json',
  keyIds: 'is no signing key (kid) of this dialog. Its operator can add it to keyIds in embed/config.json',
};

export type RefusedPage = { root: HTMLElement; host: Host; onOpened: (dialog: OpenedDialog) => void };

/** Says to the user that the operator does not allow this, and rejects the call once that has been read. */
export function showRefusal(refusal: Refusal, { root, host, onOpened }: RefusedPage): void {
  const end = () => {
    document.removeEventListener('keydown', onKeyDown);
    host.post({ type: 'CLIENT_CONNECT_FAILED', data: toFailure(refusal) });
    // The official SDK ignores the first.
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection: undefined } });
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end();
  };
  document.addEventListener('keydown', onKeyDown);
  onOpened({ requestClose: end, leave: end, isRefusal: true });
  showMessageCard(root, { ...refusalTexts(refusal), actions: [{ label: tCommon('close'), onSelect: end }] });
  host.post({ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} });
}

export function refusalTexts({ list, value }: Refusal): { title: string; text: string } {
  return { title: t('refused.title'), text: t(`refused.${list}`, { origin: value }) };
}

export function toFailure({ list, value }: Refusal) {
  return { code: 'not_allowed', error: `${value} ${SENTENCES[list]}.` } as const;
}
