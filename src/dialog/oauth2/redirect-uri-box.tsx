import { useId } from 'preact/hooks';
import { deferredUi } from '../../fields/deferred-ui.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';

/** For the user's own app, which has to register it with the provider (RFC 6749 section 3.1.2.2). */
export function RedirectUriBox({ uri, app }: { uri: string; app: string }) {
  const id = useId();
  const { CopyBox } = deferredUi.value ?? {};
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing in it is a form control, which a fieldset would group.
    <div class="field" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <span class="label" id={`${id}-label`}>
        {t('redirect-uri')}
      </span>
      {CopyBox ? (
        <div class="md">
          <CopyBox text={uri} language="text" />
        </div>
      ) : (
        <code class="redirect-uri">{uri}</code>
      )}
      <p class="hint" id={`${id}-hint`}>
        {t('redirect-uri.hint', { app })}
      </p>
    </div>
  );
}
