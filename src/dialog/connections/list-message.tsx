import type { Problem, VisibleProblemCode } from '../../backends/problem.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon, t as tDialog } from '../../i18n/index.ts';
import type { ManagerActions } from './create-manager.ts';
import { ListFailed, ListLoading } from './list-states.tsx';

/** In place of rows: on their way, none, or why they could not be had. */
export function ListMessage({ manager }: { manager: ManagerActions }) {
  const { list, query } = manager.state.value;
  if (list.status === 'loading') return <ListLoading words={t('loading')} />;
  if (list.status === 'failed') {
    return <ListFailed title={t('failed.title')} reason={list.problem && reason(list.problem)} retry={manager.retry} />;
  }
  const { search } = query;
  const filtered = manager.pieceName === undefined && query.pieceName !== undefined;
  return (
    <div class="connections-message">
      <p class="message-title">{search ? tCommon('nothing-found') : t('empty.title')}</p>
      <p>{search ? t('empty.search.text', { search }) : t(filtered ? 'empty.filter.text' : 'empty.text')}</p>
    </div>
  );
}

/** The form's words for the same refusal speak of creating. */
function reason({ code }: Problem): string {
  return code === 'permission_denied'
    ? t('failed.permission_denied')
    : tDialog(`problem.${code as VisibleProblemCode}`, { app: '' });
}
