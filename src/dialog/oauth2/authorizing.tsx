import { useEffect, useRef } from 'preact/hooks';
import { tCommon, t as tDialog } from '../../i18n/index.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { Dialog } from '../dialog.ts';
import { Header } from '../screens/header.tsx';
import type { Screen } from '../state.ts';
import { PasteAnswer } from './paste-answer.tsx';
import { SignInProgress } from './sign-in-progress.tsx';

type AuthorizingProps = { screen: Extract<Screen, { kind: 'authorizing' }>; dialog: Dialog };

/** While the user is in the provider's window. */
export function Authorizing({ screen, dialog }: AuthorizingProps) {
  const { form, progress } = screen;
  const { piece } = form;
  const { popupState, url } = progress;
  const app = piece.displayName;
  const blocked = popupState === 'blocked';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const inProgress = popupState === 'opening' || popupState === 'waiting' || popupState === 'slow';
  return (
    <>
      <Header title={tDialog('dialog.connect', { app })} piece={undefined} dialog={dialog} />
      <div class="body authorizing">
        <div class="authorizing-state">
          <SignInProgress
            piece={piece}
            inProgress={inProgress}
            heading={heading}
            title={t(`${popupState}.title`, { app })}
          >
            {popupState !== 'opening' && <p class="authorizing-text">{t(`${popupState}.text`, { app })}</p>}
          </SignInProgress>
          {blocked && (
            <>
              <button
                type="button"
                class="button button-primary"
                aria-disabled={url === undefined || undefined}
                onClick={() => dialog.authorization()?.open()}
              >
                {t('blocked.open', { app })}
              </button>
              {/* The redirect page answers through window.opener. */}
              {url && (
                // biome-ignore lint/security/noBlankTarget: beside noopener, opener would count for nothing.
                <a href={url} target="_blank" rel="opener" onClick={() => dialog.authorization()?.linkFollowed()}>
                  {t('blocked.link', { app })}
                  <span class="sr-only"> ({tCommon('opens-in-new-tab')})</span>
                </a>
              )}
            </>
          )}
        </div>
        <PasteAnswer
          app={app}
          problem={progress.pasteProblem}
          onSubmit={(text) => dialog.authorization()?.paste(text)}
        />
      </div>
      <footer class="footer">
        <button type="button" class="button" onClick={dialog.requestClose}>
          {tCommon('cancel')}
        </button>
        <button
          type="button"
          class={popupState === 'closed' ? 'button button-primary' : 'button'}
          onClick={() => dialog.authorization()?.restart()}
        >
          {t('start-again')}
        </button>
      </footer>
    </>
  );
}
