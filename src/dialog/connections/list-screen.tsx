import { useEffect, useRef } from 'preact/hooks';
import { focusFirst } from '../../fields/focus-first.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import { ConnectionList } from './connection-list.tsx';
import { Filters } from './filters.tsx';
import { pieceSummary } from './labels.ts';
import { ListMessage } from './list-message.tsx';
import type { Manager } from './manager.ts';
import { ManagerLayout } from './manager-layout.tsx';
import { Status } from './status.tsx';

/** Up to this number a search costs more space than it saves time. */
const MAX_CONNECTIONS_WITHOUT_SEARCH = 8;

export function ListScreen({ manager }: { manager: Manager }) {
  const state = manager.state.value;
  const { list, query, isPlatformAdmin } = state;
  const { pieceName } = manager;
  const body = useRef<HTMLDivElement>(null);
  const loading = list.status === 'loading';
  const hasRows = list.connections.length > 0;
  useEffect(() => {
    // Nothing has the focus: the dialog has just opened, or the focused element went with the previous screen.
    if (!loading && (document.activeElement ?? document.body) === document.body) {
      const card = body.current?.parentElement;
      // An empty list has nothing focusable in its body.
      const inBody = card?.querySelector<HTMLElement>('.row-button[tabindex="0"], .list-body :is(.input, .button)');
      focusFirst(inBody ?? card?.querySelector<HTMLElement>('.footer .button:last-child'));
    }
  }, [loading]);
  const hasFilter = query.search !== '' || (pieceName === undefined && query.pieceName !== undefined);
  const searchShown = useRef(false);
  // Once shown, the filters stay: removing them while a search loads would take the focus from its input.
  searchShown.current ||=
    hasFilter || list.connections.length > MAX_CONNECTIONS_WITHOUT_SEARCH || list.next !== undefined;
  const searchable = searchShown.current;
  const piece = pieceName === undefined ? undefined : pieceSummary(state, pieceName);
  const title = manager.selecting ? t('title.select') : piece ? t('title.app', { app: piece.displayName }) : t('title');
  const createNew = () => (pieceName === undefined ? manager.show({ kind: 'catalogue' }) : manager.connect(pieceName));
  return (
    <ManagerLayout
      manager={manager}
      title={title}
      piece={piece}
      footer={
        <>
          <button type="button" class="button" onClick={manager.close}>
            {manager.selecting ? tCommon('cancel') : t('done')}
          </button>
          {!state.readOnly && query.scope === 'PROJECT' && (
            <button type="button" class="button button-primary" onClick={createNew}>
              {t('new')}
            </button>
          )}
        </>
      }
    >
      <div class="list-body" ref={body} aria-busy={loading}>
        {(searchable || isPlatformAdmin) && <Filters manager={manager} searchable={searchable} />}
        {state.readOnly && <p class="notice">{t('read-only')}</p>}
        {hasRows ? <ConnectionList manager={manager} /> : <ListMessage manager={manager} />}
        <Status
          text={hasRows && !loading && list.next === undefined ? t('count', { count: list.connections.length }) : ''}
        />
      </div>
    </ManagerLayout>
  );
}
