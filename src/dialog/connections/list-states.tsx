import { tCommon } from '../../i18n/index.ts';

/** @param label announced to screen readers */
export function ListLoading({ label }: { label: string }) {
  return (
    <div class="list-message">
      <span class="sr-only" role="status">
        {label}
      </span>
      {[0, 1, 2].map((row) => (
        <span key={row} class="skeleton row-skeleton" />
      ))}
    </div>
  );
}

type ListFailedProps = { title: string; reason?: string | undefined; retry: () => void };

export function ListFailed({ title, reason, retry }: ListFailedProps) {
  return (
    <div class="list-message" role="alert">
      <p class="list-message-title">{title}</p>
      {reason && <p>{reason}</p>}
      <button type="button" class="button button-small" onClick={retry}>
        {tCommon('try-again')}
      </button>
    </div>
  );
}
