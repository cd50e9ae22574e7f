import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, tCommon } from '../i18n/index.ts';
import type { Dialog } from './dialog.ts';
import { Authorizing, MethodList } from './lazy-oauth2.ts';
import type { Screen } from './screen.ts';
import { Card } from './screens/card.tsx';
import { ConfirmDiscard } from './screens/confirm-discard.tsx';
import { Failed } from './screens/failed.tsx';
import { FormScreen, formTitle } from './screens/form.tsx';
import { Loading } from './screens/loading.tsx';
import { Saved } from './screens/saved.tsx';

type Shown = Exclude<Screen, { kind: 'closed' }>;

type AppProps = {
  dialog: Dialog;
  /** Only under the official SDK, which does not make the host page inert. */
  keepFocus?: ((event: KeyboardEvent) => void) | undefined;
};

export function App({ dialog, keepFocus }: AppProps) {
  const now = dialog.screen.value;
  const last = useRef<Shown>(undefined);
  // A closed dialog shows its last screen during the close animation.
  if (now.kind !== 'closed') last.current = now;
  const screen = last.current;
  // Before the first paint: whoever sees the dialog can close it with Escape.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dialog.requestClose();
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submitEnclosingForm(event);
      else keepFocus?.(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [dialog, keepFocus]);
  if (!screen) return null;
  return (
    <Card busy={screen.kind === 'loading'}>
      {screenOf(screen, dialog)}
      <p class="sr-only" role="status">
        {statusText(screen)}
      </p>
    </Card>
  );
}

/** Also from a textarea. A focused link keeps the browser's own Ctrl+Enter. */
function submitEnclosingForm(event: KeyboardEvent): void {
  const form = event.target instanceof Element && event.target.closest('a, form');
  if (!(form instanceof HTMLFormElement)) return;
  // Otherwise a focused button is clicked, too.
  event.preventDefault();
  form.requestSubmit();
}

function screenOf(screen: Shown, dialog: Dialog): JSX.Element | null {
  switch (screen.kind) {
    case 'loading':
      return <Loading dialog={dialog} />;
    case 'failed':
      return <Failed failure={screen.failure} dialog={dialog} />;
    // The same element for all three, so that inputs, focus and scroll position survive a failed save.
    case 'form':
    case 'saving':
    case 'closing':
      return (
        <>
          <FormScreen screen={screen} dialog={dialog} />
          {screen.kind === 'form' && screen.confirmingDiscard && <ConfirmDiscard form={screen.form} dialog={dialog} />}
        </>
      );
    case 'selecting_method':
      return <MethodList form={screen.form} dialog={dialog} />;
    case 'authorizing':
      return <Authorizing screen={screen} dialog={dialog} />;
    case 'saved':
      return <Saved {...screen} />;
  }
}

/** Announced by screen readers, wherever the focus is. */
function statusText(screen: Screen): string {
  switch (screen.kind) {
    case 'loading':
      return t('dialog.loading');
    case 'form':
      return screen.isRevised ? formTitle(screen.form) : '';
    case 'saving': {
      const app = screen.form.piece.displayName;
      return screen.slow ? t('form.saving.slow', { app }) : tCommon('connecting');
    }
    case 'closing':
      return screen.slow ? t('leave.checking', { app: screen.form.piece.displayName }) : '';
    default:
      return '';
  }
}
