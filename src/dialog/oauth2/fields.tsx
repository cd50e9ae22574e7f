import type { OAuth2Way } from '../../auth-types/index.ts';
import { needsConsent } from '../../auth-types/index.ts';
import { ownKeys } from '../../auth-types/oauth2.ts';
import { choicesOf } from '../../fields/field-kind.ts';
import { Fields as PlainFields } from '../../fields/index.tsx';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { Property } from '../../model.ts';
import type { Dialog } from '../actions.ts';
import type { Form } from '../state.ts';
import { RedirectUriBox } from './redirect-uri-box.tsx';

type OAuth2FieldsProps = { form: Form; dialog: Dialog };

/** What is asked before the provider's window opens. */
export function Fields({ form, dialog }: OAuth2FieldsProps) {
  const { way, values, problems, piece, authorization } = form;
  const oauth2 = way.oauth2 as OAuth2Way;
  const app = piece.displayName;
  const scope = way.fields.find(({ key }) => key === ownKeys.scope);
  const intro = oauth2.app ? 'intro' : needsConsent(way) ? 'intro.own' : 'intro.client-credentials';
  const common = { values, problems, change: dialog.change };
  return (
    <>
      {authorization ? (
        <p class="notice connected">{t('not-saved', { app })}</p>
      ) : (
        <p class="intro">{t(intro, { app })}</p>
      )}
      {!oauth2.app && needsConsent(way) && !showsRedirectUri(way.description) && (
        <RedirectUriBox uri={oauth2.redirect.uri} app={app} />
      )}
      <PlainFields properties={way.fields.filter((field) => field !== scope)} {...common} />
      {scope?.type === 'STATIC_MULTI_SELECT_DROPDOWN' && (
        <details class="disclosure" open={problems[scope.key] !== undefined || undefined}>
          <summary>{permissions(scope, choicesOf(values[scope.key] ?? []).length)}</summary>
          <div class="disclosed">
            <p class="hint">{t('permissions.hint', { app })}</p>
            <PlainFields properties={[scope]} {...common} />
          </div>
        </details>
      )}
    </>
  );
}

/** The piece's own instructions have it already, to copy from a box. */
function showsRedirectUri(description = ''): boolean {
  return /```\w*\s*\{\{redirectUrl\}\}\s*```/.test(description);
}

function permissions({ options }: Extract<Property, { type: 'STATIC_MULTI_SELECT_DROPDOWN' }>, chosen: number): string {
  return t('permissions.summary', { chosen: String(chosen), all: String(options.length) });
}
