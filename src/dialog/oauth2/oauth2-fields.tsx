import type { FunctionComponent } from 'preact';
import type { MethodFieldsProps } from '../../auth-types/index.ts';
import { Fields } from '../../fields/index.tsx';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import { OAUTH2_FIELD_KEYS, type OAuth2Client } from './oauth2-client.ts';
import { Permissions } from './permissions.tsx';
import { RedirectUriBox } from './redirect-uri-box.tsx';

/** The fields of a client, with what the user has to know about it. */
export function createOAuth2Fields(
  { app: registeredApp, grantType, redirect }: OAuth2Client,
  description: string | undefined,
): FunctionComponent<MethodFieldsProps> {
  const signsIn = grantType === 'authorization_code';
  const intro = registeredApp ? 'intro' : signsIn ? 'intro.own' : 'intro.client-credentials';
  // For the user's own app the instructions of the piece replace the intro.
  const hasIntro = registeredApp !== undefined || !description;
  const hasRedirectUri = !registeredApp && signsIn && !showsRedirectUri(description);
  return (props) => {
    const { fields, app, isAuthorized } = props;
    const scope = fields.find(({ key }) => key === OAUTH2_FIELD_KEYS.scope);
    return (
      <>
        {isAuthorized ? (
          <p class="notice connected">{t('not-saved', { app })}</p>
        ) : (
          hasIntro && <p class="intro">{t(intro, { app })}</p>
        )}
        {hasRedirectUri && <RedirectUriBox uri={redirect.uri} app={app} />}
        <Fields {...props} fields={fields.filter((field) => field !== scope)} />
        {scope && <Permissions {...props} scope={scope} />}
      </>
    );
  };
}

/** Whether the piece's own instructions contain the redirect URI in a copy box. */
function showsRedirectUri(description = ''): boolean {
  return /```\w*\s*\{\{redirectUrl\}\}\s*```/.test(description);
}
