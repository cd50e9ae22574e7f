import { useEffect, useRef } from 'preact/hooks';
import type { AuthorizationProgress } from '../../auth-types/index.ts';
import { tCommon, t as tDialog } from '../../i18n/index.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { Dialog } from '../dialog.ts';
import type { Screen } from '../screen.ts';
import { Destination } from '../screens/destination.tsx';
import { Header, Logo } from '../screens/header.tsx';
import { PasteAnswer } from './paste-answer.tsx';

type AuthorizingProps = { screen: Extract<Screen, { kind: 'authorizing' }>; dialog: Dialog };

/** While the user is in the provider's window. */
export function Authorizing({ screen, dialog }: AuthorizingProps) {
  const { form, progress } = screen;
  const { popupState, prompt, note, action, paste } = progress;
  const app = form.piece.displayName;
  const heading = useRef<HTMLHeadingElement>(null);
  const isPrompting = prompt !== undefined;
  useEffect(() => heading.current?.focus(), [isPrompting]);
  const inProgress = !isPrompting && popupState !== 'blocked' && popupState !== 'closed';
  const text = prompt?.text ?? progressText(progress, app);
  return (
    <>
      <Header title={tDialog('dialog.connect', { app })} piece={undefined} dialog={dialog} />
      <div class="body authorizing">
        <div class="authorizing-state">
          <span class={inProgress ? 'authorizing-logo in-progress' : 'authorizing-logo'}>
            <Logo piece={form.piece} />
          </span>
          {/* Changes are announced by screen readers. */}
          <div role="status">
            <h2 class="authorizing-title" tabIndex={-1} ref={heading}>
              {prompt?.title ?? t(`${popupState}.title`, { app })}
            </h2>
            {text && <p class="authorizing-text">{text}</p>}
            {note && <p class="authorizing-text">{note}</p>}
          </div>
          {!prompt && popupState === 'blocked' && <OpenBlocked progress={progress} app={app} dialog={dialog} />}
          {!prompt && action && (
            <button
              type="button"
              class="button"
              aria-disabled={action.busy || undefined}
              onClick={() => action.busy || action.onSelect()}
            >
              {action.busy && <span class="spinner" aria-hidden="true" />}
              {action.label}
            </button>
          )}
        </div>
        {paste && (
          <PasteAnswer
            app={app}
            problem={paste.problem}
            onSubmit={(pasted) => dialog.authorization()?.paste?.(pasted)}
          />
        )}
      </div>
      <footer class="footer">
        {paste && <Destination apiUrl={dialog.apiUrl} />}
        {prompt ? <PromptButtons {...prompt} /> : <ProgressButtons popupState={popupState} dialog={dialog} />}
      </footer>
    </>
  );
}

function progressText({ popupState, paste }: AuthorizationProgress, app: string): string | undefined {
  if (popupState === 'opening') return undefined;
  const canPaste = paste && (popupState === 'blocked' || popupState === 'closed');
  return t(canPaste ? `${popupState}.text.paste` : `${popupState}.text`, { app });
}

type OpenBlockedProps = { progress: AuthorizationProgress; app: string; dialog: Dialog };

/** The button is rendered before the URL is known, since the text refers to it. */
function OpenBlocked({ progress: { url, linkRel }, app, dialog }: OpenBlockedProps) {
  return (
    <>
      <button
        type="button"
        class="button button-primary"
        aria-disabled={url === undefined || undefined}
        onClick={() => dialog.authorization()?.open()}
      >
        {t('blocked.open', { app })}
      </button>
      {url && (
        <a href={url} target="_blank" rel={linkRel} onClick={() => dialog.authorization()?.linkFollowed()}>
          {t('blocked.link', { app })}
          <span class="sr-only"> ({tCommon('opens-in-new-tab')})</span>
        </a>
      )}
    </>
  );
}

type ProgressButtonsProps = { popupState: AuthorizationProgress['popupState']; dialog: Dialog };

function ProgressButtons({ popupState, dialog }: ProgressButtonsProps) {
  return (
    <>
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
    </>
  );
}

function PromptButtons({ choices }: NonNullable<AuthorizationProgress['prompt']>) {
  return choices.map(({ label, onSelect }, index) => (
    <button
      key={label}
      type="button"
      class={index === choices.length - 1 ? 'button button-primary' : 'button'}
      onClick={onSelect}
    >
      {label}
    </button>
  ));
}
