import type { OAuth2Method } from '../../auth-types/index.ts';
import type { Backend } from '../../backends/backend.ts';
import { readableDetail } from '../../backends/detail.ts';
import type { Values } from '../../fields/index.tsx';
import { formatList } from '../../i18n/format-list.ts';
import { tCommon } from '../../i18n/index.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { AuthorizationEvent } from '../../oauth2/authorization-event.ts';
import { CLOSE_HASH } from '../../oauth2/close-hash.ts';
import { openSignInWindow, type SignInWindow } from '../../oauth2/sign-in-window.ts';
import type { Form } from '../form.ts';
import type { DialogEvent, ShownProblem } from '../state.ts';
import { toProblem } from '../to-problem.ts';
import { hasValidUrl, type PreparedRequest, prepareRequest } from './prepare-request.ts';

export type AuthorizationAttempt = SignInWindow & {
  /** A new request in a new window; ends the current one. Needs the user activation. */
  restart(): void;
  /** True if the user has to confirm first. */
  confirmLeave?(): boolean;
};

export type AuthorizationScreenEvent = Extract<
  DialogEvent,
  { type: 'authorizing' | 'authorized' | 'authorization_ended' }
>;

/** Needs the user activation. Undefined if no window was opened: then an event with the problem was emitted. */
export function startAuthorization(
  form: Form,
  backend: Backend,
  emit: (event: AuthorizationScreenEvent) => void,
): AuthorizationAttempt | undefined {
  const method = form.method.oauth2 as OAuth2Method;
  const app = form.piece.displayName;
  const fail = (problem: ShownProblem) => emit({ type: 'authorization_ended', problem });
  const handle = (event: AuthorizationEvent<PreparedRequest>) => {
    switch (event.kind) {
      case 'progress':
        return emit({ type: 'authorizing', progress: event.progress });
      case 'code': {
        const { url, state, ...exchangeData } = event.request;
        return emit({ type: 'authorized', authorization: { code: event.code, ...exchangeData } });
      }
      case 'refused':
        return fail(refusedProblem(event, app));
      case 'mismatch':
        return fail({ code: 'state_mismatch', text: t('failed.state_mismatch', { app }) });
      case 'failed':
        return fail(toProblem(event.error));
    }
  };
  const open = () =>
    openSignInWindow({
      self: window,
      redirect: method.redirect,
      request: prepareRequest(form, method, backend),
      waitingText: tCommon('connecting'),
      closeUrl: new URL(`redirect.html${CLOSE_HASH}`, location.href).href,
      onEvent: handle,
    });

  const problem = findProblem(method, form.values, app);
  if (problem) {
    fail(problem);
    return undefined;
  }
  let attempt = open();
  return {
    open: () => attempt.open(),
    linkFollowed: () => attempt.linkFollowed(),
    paste: (text) => attempt.paste(text),
    end: () => attempt.end(),
    restart() {
      attempt.end();
      attempt = open();
    },
  };
}

function findProblem(method: OAuth2Method, values: Values, app: string): ShownProblem | undefined {
  if (method.auth.pkceMethod === 'S256' && !method.buildsUrl && !isSecureContext) {
    return { code: 'insecure_page', text: t('failed.insecure_page', { app }) };
  }
  if (hasValidUrl(method, values)) return undefined;
  const used = method.auth.props.filter(({ key }) => method.auth.authUrl.includes(`{${key}}`));
  const fields = formatList(used.map(({ displayName }) => displayName));
  return { code: 'invalid_address', text: t('failed.invalid_address', { fields }) };
}

/** The error response (RFC 6749 section 4.1.2.1). */
function refusedProblem(
  { error, description }: { error: string; description: string | undefined },
  app: string,
): ShownProblem {
  const detail = readableDetail(description);
  if (error === 'access_denied')
    return { code: error, text: t('failed.access_denied', { app }), ...(detail && { detail }) };
  return { code: 'provider_error', text: t('failed.provider_error', { app }), detail: detail ?? error };
}
