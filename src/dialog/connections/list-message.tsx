import type { Problem } from '../../backends/problem.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon, t as tDialog } from '../../i18n/index.ts';
import { withoutApp } from '../app-problems.ts';
import { ListFailed, ListLoading } from './list-states.tsx';
import type { Manager } from './manager.ts';
import { Status } from './status.tsx';

/** Shown while there are no rows: loading, failed, or empty. */
export function ListMessage({ manager }: { manager: Manager }) {
  const { list, query } = manager.state.value;
  if (list.status === 'loading') return <ListLoading label={t('loading')} />;
  if (list.status === 'failed') {
    return (
      <ListFailed
        title={t('failed.title')}
        reason={list.problem && failureReason(list.problem)}
        retry={manager.retry}
      />
    );
  }
  const { search } = query;
  const filtered = manager.pieceName === undefined && query.pieceName !== undefined;
  const title = search ? tCommon('nothing-found') : t('empty.title');
  const text = search ? t('empty.search.text', { search }) : t(filtered ? 'empty.filter.text' : 'empty.text');
  return (
    <div class="list-message">
      <p class="list-message-title">{title}</p>
      <p>{text}</p>
      <Status text={`${title} ${text}`} />
    </div>
  );
}

/** The form's text for `permission_denied` is about creating a connection, not about listing them. */
function failureReason({ code, explanation }: Problem): string {
  if (explanation !== undefined) return explanation;
  return code === 'permission_denied' ? t('failed.permission_denied') : tDialog(`problem.${withoutApp(code)}`);
}
