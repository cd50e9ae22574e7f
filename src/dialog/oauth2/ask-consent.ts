import type { OAuth2Way } from '../../auth-types/index.ts';
import type { Backend } from '../../backends/backend.ts';
import { readableDetail } from '../../backends/detail.ts';
import type { Values } from '../../fields/index.tsx';
import { formatList } from '../../i18n/format-list.ts';
import { tCommon } from '../../i18n/index.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import { type Attempt, startAttempt } from '../../oauth2/attempt.ts';
import { exitHash } from '../../oauth2/exit.ts';
import type { News } from '../../oauth2/news.ts';
import type { Form } from '../form.ts';
import { problemIn } from '../problem-of.ts';
import type { Event, ShownProblem } from '../state.ts';
import { type ConsentRequest, consentRequest, makesAddress } from './request.ts';

/** The user's sign-in with the provider, while it lasts. */
export type Consent = Attempt & {
  /** In the click: a new request in a new window; the old one counts no more. */
  restart(): void;
  /** The user wants to leave; true if there is something to ask first. */
  leave?(): boolean;
};

export type ConsentEvent = Extract<Event, { type: 'authorizing' | 'authorized' | 'authorization_ended' }>;

/** Opens the provider's window; call it in the click. Undefined if that makes no sense: then the event says why. */
export function askConsent(form: Form, backend: Backend, tell: (event: ConsentEvent) => void): Consent | undefined {
  const way = form.way.oauth2 as OAuth2Way;
  const app = form.piece.displayName;
  const fail = (problem: ShownProblem) => tell({ type: 'authorization_ended', problem });
  const hear = (news: News<ConsentRequest>) => {
    switch (news.kind) {
      case 'progress':
        return tell({ type: 'authorizing', progress: news.progress });
      case 'code': {
        const { url, state, ...known } = news.request;
        return tell({ type: 'authorized', authorization: { code: news.code, ...known } });
      }
      case 'refused':
        return fail(refusal(news, app));
      case 'mismatch':
        return fail({ code: 'state_mismatch', text: t('failed.state_mismatch', { app }) });
      case 'failed':
        return fail(problemIn(news.error));
    }
  };
  const begin = () =>
    startAttempt({
      self: window,
      redirect: way.redirect,
      request: consentRequest(form, way, backend),
      words: tCommon('connecting'),
      exit: new URL(`redirect.html${exitHash}`, location.href).href,
      tell: hear,
    });

  const useless = whyUseless(way, form.values, app);
  if (useless) {
    fail(useless);
    return undefined;
  }
  let attempt = begin();
  return {
    open: () => attempt.open(),
    followed: () => attempt.followed(),
    paste: (text) => attempt.paste(text),
    end: () => attempt.end(),
    restart() {
      attempt.end();
      attempt = begin();
    },
  };
}

function whyUseless(way: OAuth2Way, values: Values, app: string): ShownProblem | undefined {
  if (way.auth.pkceMethod === 'S256' && !way.buildsUrl && !isSecureContext) {
    return { code: 'insecure_page', text: t('failed.insecure_page', { app }) };
  }
  if (makesAddress(way, values)) return undefined;
  const used = way.auth.props.filter(({ key }) => way.auth.authUrl.includes(`{${key}}`));
  const fields = formatList(used.map(({ displayName }) => displayName));
  return { code: 'invalid_address', text: t('failed.invalid_address', { fields }) };
}

/** What the provider said (RFC 6749 section 4.1.2.1), if its redirect page passes it on. */
function refusal(
  { error, description }: { error: string; description: string | undefined },
  app: string,
): ShownProblem {
  const detail = readableDetail(description);
  if (error === 'access_denied')
    return { code: error, text: t('failed.access_denied', { app }), ...(detail && { detail }) };
  return { code: 'provider_error', text: t('failed.provider_error', { app }), detail: detail ?? error };
}
