import { useEffect, useRef } from 'preact/hooks';
import { tCommon, t as tDialog } from '../../i18n/index.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { Dialog } from '../dialog.ts';
import { Header } from '../screens/header.tsx';
import type { Screen } from '../state.ts';
import { PasteAnswer } from './paste-answer.tsx';
import { ProgressHead } from './progress-head.tsx';

type AuthorizingProps = { screen: Extract<Screen, { kind: 'authorizing' }>; dialog: Dialog };

/** The user is in the provider's window: where things stand, and every way on. */
export function Authorizing({ screen, dialog }: AuthorizingProps) {
  const { form, progress } = screen;
  const { piece } = form;
  const { verdict, url } = progress;
  const app = piece.displayName;
  const blocked = verdict === 'blocked';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const going = verdict === 'opening' || verdict === 'waiting' || verdict === 'slow';
  return (
    <>
      <Header title={tDialog('dialog.connect', { app })} piece={undefined} dialog={dialog} />
      <div class="body authorizing">
        <div class="authorizing-state">
          <ProgressHead piece={piece} going={going} heading={heading} title={t(`${verdict}.title`, { app })}>
            {verdict !== 'opening' && <p class="authorizing-text">{t(`${verdict}.text`, { app })}</p>}
          </ProgressHead>
          {blocked && (
            <>
              <button
                type="button"
                class="button button-primary"
                aria-disabled={url === undefined || undefined}
                onClick={() => dialog.consent()?.open()}
              >
                {t('blocked.open', { app })}
              </button>
              {/* With us as its opener, since its answer comes back that way; what is behind it is the provider. */}
              {url && (
                // biome-ignore lint/security/noBlankTarget: beside noopener, opener would count for nothing.
                <a href={url} target="_blank" rel="opener" onClick={() => dialog.consent()?.followed()}>
                  {t('blocked.link', { app })}
                  <span class="sr-only"> ({tCommon('opens-in-new-tab')})</span>
                </a>
              )}
            </>
          )}
        </div>
        <PasteAnswer app={app} problem={progress.pasted} use={(text) => dialog.consent()?.paste(text)} />
      </div>
      <footer class="footer">
        <button type="button" class="button" onClick={dialog.leave}>
          {tCommon('cancel')}
        </button>
        <button
          type="button"
          class={verdict === 'closed' ? 'button button-primary' : 'button'}
          onClick={() => dialog.consent()?.restart()}
        >
          {t('start-again')}
        </button>
      </footer>
    </>
  );
}
