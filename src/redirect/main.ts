import { setRedirectLocale } from '../i18n/set-redirect-locale.ts';
import { CLOSE_HASH } from '../oauth2/close-hash.ts';
import { HELPER_HASH } from '../oauth2/helper-window.ts';
import { answerTrip, RESUME_HASH } from '../oauth2/page-trip.ts';
import { openRedirectChannel } from '../oauth2/redirect-channel.ts';
import { startHelper } from './helper.ts';
import './redirect.css';
import { readResponseParameters } from './response-parameters.ts';
import { showHelperTask, showManualCopy, showState } from './show-state.ts';

/**
 * Our OAuth2 redirect page: passes the authorization response (RFC 6749 section 4.1.2) to the dialog, which has the same
 * origin, over every channel there is, and closes once the dialog confirms. Nothing is sent to another origin.
 */

/** After it the user is shown how to copy the address over, or that there is nothing to do. */
const ANSWER_TIMEOUT_MS = 1500;
/** After it the page is shown in English: it must not stay blank because a translation does not arrive. */
const TRANSLATION_TIMEOUT_MS = 1000;

document.documentElement.dataset.mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** The dialog uses the host page's language; this page only knows the browser's. */
const localeSet = Promise.race([
  setRedirectLocale(navigator.languages ?? []),
  new Promise<void>((resolve) => setTimeout(resolve, TRANSLATION_TIMEOUT_MS)),
]);
let show: () => void;
const showWhenTranslated = (what: () => void) => {
  show = what;
  // The translation may arrive after a later state has been set: show the latest.
  void localeSet.then(() => show());
};

const response = readResponseParameters(location);
if (!response && location.hash === HELPER_HASH && window.opener) {
  showWhenTranslated(() => showState('sending'));
  const noTaskTimer = setTimeout(() => showWhenTranslated(() => showState('no-response')), ANSWER_TIMEOUT_MS);
  startHelper(window.opener, {
    showTask(onContinue) {
      clearTimeout(noTaskTimer);
      showWhenTranslated(() => showHelperTask(onContinue));
    },
    showWaiting: () => showWhenTranslated(() => showState('sign-in-waiting')),
  });
} else if (!response) {
  showWhenTranslated(() => showState('no-response'));
  if (location.hash === CLOSE_HASH) window.close();
}
// Without a state no dialog can match the response to its request.
else if (response.state === undefined) showWhenTranslated(showManualCopy);
else if (!returnToPage(response)) handOver(response);

function handOver(response: { [parameter: string]: string }) {
  const { origin } = location;
  const onReply = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'received' in message && message.received === response.state)
      finish();
  };
  const channel = openRedirectChannel(window, 'page', onReply);
  const onMessage = (event: MessageEvent) => {
    if (event.origin === origin && event.source === window.opener) onReply(event.data);
  };
  const manualCopyTimer = setTimeout(() => showWhenTranslated(showManualCopy), ANSWER_TIMEOUT_MS);
  const finish = () => {
    clearTimeout(manualCopyTimer);
    channel.close();
    window.removeEventListener('message', onMessage);
    showWhenTranslated(() => showState('sent'));
    removeCodeFromAddress();
    window.close();
  };
  window.addEventListener('message', onMessage);
  showWhenTranslated(() => showState('sending'));
  (window.opener as Window | null)?.postMessage(response, origin);
  channel.post(response);
}

/** The dialog itself has left for the provider, because no window opens. */
function returnToPage(parameters: { [parameter: string]: string }): boolean {
  try {
    const page = answerTrip(sessionStorage, parameters);
    if (page === undefined || new URL(page).origin !== location.origin) return false;
    location.replace(`${page}${RESUME_HASH}`);
    return true;
  } catch {
    // The browser denies storage.
    return false;
  }
}

/** Also from the history. A browser may refuse that, e.g. after many calls: the window closes all the same. */
function removeCodeFromAddress() {
  try {
    history.replaceState(null, '', location.pathname);
  } catch {}
}
