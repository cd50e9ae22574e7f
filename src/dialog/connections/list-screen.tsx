import { useEffect, useRef } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ManagerActions } from './create-manager.ts';
import { Filters } from './filters.tsx';
import { ListMessage } from './list-message.tsx';
import { Frame } from './manager-layout.tsx';
import { Rows } from './rows.tsx';
import { pieceOf } from './wording.ts';

/** Fewer than this are found by looking. */
const searchedFrom = 8;

/** What exists: found, looked at, chosen. */
export function ListScreen({ manager }: { manager: ManagerActions }) {
  const state = manager.state.value;
  const { list, query, isPlatformAdmin } = state;
  const { pieceName } = manager;
  const body = useRef<HTMLDivElement>(null);
  const loading = list.status === 'loading';
  const shown = list.connections.length > 0;
  useEffect(() => {
    // From a screen whose button is gone, or from the page.
    if (!loading && (document.activeElement ?? document.body) === document.body) {
      const card = body.current?.parentElement;
      // An empty list has only the footer's buttons.
      const inBody = card?.querySelector<HTMLElement>('.row-main[tabindex="0"], .connections :is(.input, .button)');
      (inBody ?? card?.querySelector<HTMLElement>('.footer .button:last-child'))?.focus();
    }
  }, [loading]);
  const searching = query.search !== '' || (pieceName === undefined && query.pieceName !== undefined);
  const found = useRef(false);
  // Once there they stay: while it loads, whoever typed goes on typing.
  found.current ||= searching || list.connections.length > searchedFrom || list.next !== undefined;
  const filtered = found.current;
  const piece = pieceName === undefined ? undefined : pieceOf(state, pieceName);
  const title = manager.selecting ? t('title.select') : piece ? t('title.app', { app: piece.displayName }) : t('title');
  const start = () => (pieceName === undefined ? manager.show({ kind: 'catalogue' }) : manager.connect(pieceName));
  return (
    <Frame
      manager={manager}
      title={title}
      piece={piece}
      footer={
        <>
          <button type="button" class="button" onClick={manager.close}>
            {manager.selecting ? tCommon('cancel') : t('done')}
          </button>
          {!state.readOnly && query.scope === 'PROJECT' && (
            <button type="button" class="button button-primary" onClick={start}>
              {t('new')}
            </button>
          )}
        </>
      }
    >
      <div class="connections" ref={body} aria-busy={loading}>
        {(filtered || isPlatformAdmin) && <Filters manager={manager} searchable={filtered} />}
        {state.readOnly && <p class="notice">{t('read-only')}</p>}
        {shown ? <Rows manager={manager} /> : <ListMessage manager={manager} />}
        <p class="sr-only" role="status">
          {shown && !loading && list.next === undefined ? t('count', { count: list.connections.length }) : ''}
        </p>
      </div>
    </Frame>
  );
}
