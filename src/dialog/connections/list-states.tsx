import { tCommon } from '../../i18n/index.ts';

/** In place of a list that is on its way. */
export function ListLoading({ words }: { words: string }) {
  return (
    <div class="connections-message">
      <span class="sr-only" role="status">
        {words}
      </span>
      {[0, 1, 2].map((row) => (
        <span key={row} class="skeleton row-skeleton" />
      ))}
    </div>
  );
}

type ListFailedProps = { title: string; reason?: string | undefined; retry: () => void };

/** In place of a list that could not be had. */
export function ListFailed({ title, reason, retry }: ListFailedProps) {
  return (
    <div class="connections-message" role="alert">
      <p class="message-title">{title}</p>
      {reason && <p>{reason}</p>}
      <button type="button" class="button button-small" onClick={retry}>
        {tCommon('try-again')}
      </button>
    </div>
  );
}
