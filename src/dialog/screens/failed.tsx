import { useEffect, useRef } from 'preact/hooks';
import { focusFirst } from '../../fields/focus-first.ts';
import { t, tCommon } from '../../i18n/index.ts';
import { withoutApp } from '../app-problems.ts';
import type { Dialog } from '../dialog.ts';
import type { LoadFailure } from '../screen.ts';
import { Header } from './header.tsx';

type FailedProps = { failure: LoadFailure; dialog: Pick<Dialog, 'requestClose' | 'retry'> };

export function Failed({ failure, dialog }: FailedProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirst(text.current), []);
  const piece = failure.kind === 'unsupported' ? failure.piece : undefined;
  return (
    <>
      <Header
        title={piece ? t('failed.title', { app: piece.displayName }) : t('failed.title.unknown-app')}
        piece={piece}
        dialog={dialog}
      />
      <div class="body" ref={text} tabIndex={-1}>
        <p>
          {failure.kind === 'unsupported'
            ? t('failed.unsupported', { app: failure.piece.displayName, type: failure.type.replace('OAUTH', 'OAuth') })
            : (failure.problem.explanation ?? t(`problem.${withoutApp(failure.problem.code)}`))}
        </p>
        {failure.kind === 'problem' && failure.problem.detail && (
          <p class="hint">{t('problem.details', { detail: failure.problem.detail })}</p>
        )}
      </div>
      <footer class="footer">
        <button type="button" class="button" onClick={dialog.requestClose}>
          {tCommon('close')}
        </button>
        {failure.kind === 'problem' && (
          <button type="button" class="button button-primary" onClick={() => void dialog.retry()}>
            {tCommon('try-again')}
          </button>
        )}
      </footer>
    </>
  );
}
