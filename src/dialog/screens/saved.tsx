import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Form } from '../form.ts';
import { Logo } from './header.tsx';

export function Saved({ form, later }: { form: Form; later: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="saved">
      <div class="saved-mark">
        <Logo piece={form.piece} />
        <svg class="saved-check" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="12" />
          <path d="m6.5 12.5 3.7 3.7 7.3-7.9" />
        </svg>
      </div>
      <h1 class="title" id="title" tabIndex={-1} ref={title}>
        {t(later ? 'form.saved.later' : 'form.saved', { app: form.piece.displayName })}
      </h1>
    </div>
  );
}
