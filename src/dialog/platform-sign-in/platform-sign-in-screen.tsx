import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { tCommon, t as tDialog } from '../../i18n/index.ts';
import { tMake as t } from '../../i18n/make.ts';
import type { Dialog } from '../dialog.ts';
import { SignInProgress } from '../oauth2.ts';
import { Header } from '../screens/header.tsx';
import type { Screen } from '../state.ts';
import type { PlatformSignInAttempt, SignInStatus } from './start-platform-sign-in.ts';

type PlatformSignInScreenProps = {
  screen: Extract<Screen, { kind: 'authorizing' }>;
  dialog: Dialog;
  status: Signal<SignInStatus>;
  attempt: () => PlatformSignInAttempt | undefined;
};

/** While the user is in the provider's window. */
export function PlatformSignInScreen({ screen, dialog, status, attempt }: PlatformSignInScreenProps) {
  const { form, progress } = screen;
  const { piece } = form;
  const { state, createdName = '' } = status.value;
  const { popupState, url } = progress;
  const app = piece.displayName;
  const heading = useRef<HTMLHeadingElement>(null);
  const confirmingLeave = state === 'confirming-leave';
  const textKey = confirmingLeave ? 'leaving' : popupState;
  useEffect(() => heading.current?.focus(), [confirmingLeave]);
  const inProgress = !confirmingLeave && ['opening', 'waiting', 'slow'].includes(popupState);
  return (
    <>
      <Header title={tDialog('dialog.connect', { app })} piece={undefined} dialog={dialog} />
      <div class="body authorizing">
        <div class="authorizing-state">
          <SignInProgress
            piece={piece}
            inProgress={inProgress}
            heading={heading}
            title={t(`${textKey}.title`, { app })}
          >
            <p class="authorizing-text">{t(`${textKey}.text`, { app, name: createdName })}</p>
            {state === 'not-finished' && <p class="authorizing-text">{t('not-yet', { app })}</p>}
          </SignInProgress>
          {!confirmingLeave && popupState === 'blocked' && (
            <>
              {/* Rendered before its URL is known, since the text refers to it. */}
              <button
                type="button"
                class="button button-primary"
                aria-disabled={url === undefined || undefined}
                onClick={() => url && attempt()?.open()}
              >
                {t('blocked.open', { app })}
              </button>
              {url && (
                <a href={url} target="_blank" rel="noopener noreferrer" onClick={() => attempt()?.linkFollowed()}>
                  {t('blocked.link', { app })}
                  <span class="sr-only"> ({tCommon('opens-in-new-tab')})</span>
                </a>
              )}
            </>
          )}
          {!confirmingLeave && url && (
            <button
              type="button"
              class="button"
              aria-disabled={state === 'checking' || undefined}
              onClick={() => state !== 'checking' && void attempt()?.confirmFinished()}
            >
              {state === 'checking' && <span class="spinner" aria-hidden="true" />}
              {t(state === 'checking' ? 'checking' : 'finished')}
            </button>
          )}
        </div>
      </div>
      <footer class="footer">
        {confirmingLeave ? (
          <ConfirmLeaveButtons attempt={attempt} />
        ) : (
          <ProgressButtons {...{ dialog, attempt, popupState }} />
        )}
      </footer>
    </>
  );
}

function ProgressButtons({
  dialog,
  attempt,
  popupState,
}: {
  dialog: Dialog;
  attempt: PlatformSignInScreenProps['attempt'];
  popupState: string;
}) {
  return (
    <>
      <button type="button" class="button" onClick={dialog.requestClose}>
        {tCommon('cancel')}
      </button>
      <button
        type="button"
        class={popupState === 'closed' ? 'button button-primary' : 'button'}
        onClick={() => attempt()?.restart()}
      >
        {t('start-again')}
      </button>
    </>
  );
}

function ConfirmLeaveButtons({ attempt }: { attempt: PlatformSignInScreenProps['attempt'] }) {
  return (
    <>
      <button type="button" class="button" onClick={() => void attempt()?.discard()}>
        {t('discard')}
      </button>
      <button type="button" class="button" onClick={() => attempt()?.keepConnection()}>
        {t('keep')}
      </button>
      <button type="button" class="button button-primary" onClick={() => attempt()?.keepWaiting()}>
        {t('back')}
      </button>
    </>
  );
}
