import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { tCommon, t as tDialog } from '../../i18n/index.ts';
import { tMake as t } from '../../i18n/make.ts';
import type { Dialog } from '../dialog.ts';
import { SignInProgress } from '../oauth2.ts';
import { Header } from '../screens/header.tsx';
import type { Screen } from '../state.ts';
import type { PlatformSignInAttempt, SignInStatus } from './start-platform-sign-in.ts';

type AuthorizingProps = {
  screen: Extract<Screen, { kind: 'authorizing' }>;
  dialog: Dialog;
  aside: Signal<SignInStatus>;
  session: () => PlatformSignInAttempt | undefined;
};

/** The user is in the app's window, of whose end nothing is heard: where things stand, and every way on. */
export function Authorizing({ screen, dialog, aside, session }: AuthorizingProps) {
  const { form, progress } = screen;
  const { piece } = form;
  const { state, madeName = '' } = aside.value;
  const { url } = progress;
  const verdict = state === 'leaving' ? state : progress.popupState;
  const app = piece.displayName;
  const heading = useRef<HTMLHeadingElement>(null);
  const leaving = verdict === 'leaving';
  useEffect(() => heading.current?.focus(), [leaving]);
  const going = verdict === 'opening' || verdict === 'waiting' || verdict === 'slow';
  return (
    <>
      <Header title={tDialog('dialog.connect', { app })} piece={undefined} dialog={dialog} />
      <div class="body authorizing">
        <div class="authorizing-state">
          <SignInProgress piece={piece} going={going} heading={heading} title={t(`${verdict}.title`, { app })}>
            <p class="authorizing-text">{t(`${verdict}.text`, { app, name: madeName })}</p>
            {state === 'not yet' && <p class="authorizing-text">{t('not-yet', { app })}</p>}
          </SignInProgress>
          {verdict === 'blocked' && (
            <>
              {/* There before its address is: the text speaks of it. */}
              <button
                type="button"
                class="button button-primary"
                aria-disabled={url === undefined || undefined}
                onClick={() => url && session()?.open()}
              >
                {t('blocked.open', { app })}
              </button>
              {url && (
                <a href={url} target="_blank" rel="noopener noreferrer" onClick={() => session()?.linkFollowed()}>
                  {t('blocked.link', { app })}
                  <span class="sr-only"> ({tCommon('opens-in-new-tab')})</span>
                </a>
              )}
            </>
          )}
          {!leaving && url && (
            <button
              type="button"
              class="button"
              aria-disabled={state === 'checking' || undefined}
              onClick={() => state !== 'checking' && void session()?.finish()}
            >
              {state === 'checking' && <span class="spinner" aria-hidden="true" />}
              {t(state === 'checking' ? 'checking' : 'finished')}
            </button>
          )}
        </div>
      </div>
      <footer class="footer">
        {leaving ? <Leaving session={session} /> : <Going {...{ dialog, session, verdict }} />}
      </footer>
    </>
  );
}

function Going({
  dialog,
  session,
  verdict,
}: {
  dialog: Dialog;
  session: AuthorizingProps['session'];
  verdict: string;
}) {
  return (
    <>
      <button type="button" class="button" onClick={dialog.requestClose}>
        {tCommon('cancel')}
      </button>
      <button
        type="button"
        class={verdict === 'closed' ? 'button button-primary' : 'button'}
        onClick={() => session()?.restart()}
      >
        {t('start-again')}
      </button>
    </>
  );
}

function Leaving({ session }: { session: AuthorizingProps['session'] }) {
  return (
    <>
      <button type="button" class="button" onClick={() => void session()?.discard()}>
        {t('discard')}
      </button>
      <button type="button" class="button" onClick={() => session()?.keepConnection()}>
        {t('keep')}
      </button>
      <button type="button" class="button button-primary" onClick={() => session()?.keepWaiting()}>
        {t('back')}
      </button>
    </>
  );
}
