import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model/connection.ts';

/** Nothing for `ACTIVE`. Icon and text, because colour alone conveys no meaning (WCAG 1.4.1). */
export function StatusBadge({ status }: Pick<ListedConnection, 'status'>) {
  if (status === 'ACTIVE') return null;
  return (
    <span class={status === 'ERROR' ? 'status status-error' : 'status status-missing'}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={iconPaths[status]} />
      </svg>
      {t(`status.${status}`)}
    </span>
  );
}

const iconPaths = {
  ERROR:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.75 3.250h1.500v4.500h-1.500v-4.500Zm.75 7.500a.9.9 0 1 1 0-1.800.9.9 0 0 1 0 1.800Z',
  MISSING: 'M7.250 3.500h1.500v3.750h3.750v1.500H8.750v3.750h-1.500V8.750H3.500v-1.500h3.750V3.500Z',
};
