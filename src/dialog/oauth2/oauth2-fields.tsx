import { type OAuth2Method, requiresSignIn } from '../../auth-types/index.ts';
import { OAUTH2_FIELD_KEYS } from '../../auth-types/oauth2.ts';
import { Fields as PlainFields } from '../../fields/index.tsx';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { Dialog } from '../dialog.ts';
import type { Form } from '../form.ts';
import { Permissions } from './permissions.tsx';
import { RedirectUriBox } from './redirect-uri-box.tsx';

export function OAuth2Fields({ form, dialog }: { form: Form; dialog: Dialog }) {
  const { method, values, piece, authorization } = form;
  const { app, redirect } = method.oauth2 as OAuth2Method;
  const { displayName } = piece;
  const scope = method.fields.find(({ key }) => key === OAUTH2_FIELD_KEYS.scope);
  const intro = app ? 'intro' : requiresSignIn(method) ? 'intro.own' : 'intro.client-credentials';
  return (
    <>
      {authorization ? (
        <p class="notice connected">{t('not-saved', { app: displayName })}</p>
      ) : (
        // For the user's own app the instructions of the piece replace the intro.
        (app || !method.description) && <p class="intro">{t(intro, { app: displayName })}</p>
      )}
      {!app && requiresSignIn(method) && !showsRedirectUri(method.description) && (
        <RedirectUriBox uri={redirect.uri} app={displayName} />
      )}
      <PlainFields
        fields={method.fields.filter((field) => field !== scope)}
        values={values}
        form={form}
        onChange={dialog.change}
      />
      {scope && <Permissions scope={scope} form={form} dialog={dialog} />}
    </>
  );
}

/** Whether the piece's own instructions contain the redirect URI in a copy box. */
function showsRedirectUri(description = ''): boolean {
  return /```\w*\s*\{\{redirectUrl\}\}\s*```/.test(description);
}
