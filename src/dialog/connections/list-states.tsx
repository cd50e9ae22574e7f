import { tCommon } from '../../i18n/index.ts';
import { Status } from './status.tsx';

/** @param label announced to screen readers */
export function ListLoading({ label }: { label: string }) {
  return (
    <div class="list-message">
      <Status text={label} />
      {[0, 1, 2].map((row) => (
        <span key={row} class="skeleton row-skeleton" />
      ))}
    </div>
  );
}

type ListFailedProps = {
  title: string;
  reason?: string | undefined;
  /** Has to move the focus: the button is gone afterwards. */
  retry: () => void;
};

export function ListFailed({ title, reason, retry }: ListFailedProps) {
  return (
    <div class="list-message" role="alert">
      <p class="list-message-title" id="list-failed">
        {title}
      </p>
      {reason && <p>{reason}</p>}
      <button
        type="button"
        class="button button-small"
        // What a form that cannot be submitted without the list focuses.
        data-problem
        aria-describedby="list-failed"
        onClick={retry}
      >
        {tCommon('try-again')}
      </button>
    </div>
  );
}
