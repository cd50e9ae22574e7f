import { setRedirectLocale } from '../i18n/set-redirect-locale.ts';
import { CLOSE_HASH } from '../oauth2/close-hash.ts';
import { openRedirectChannel } from '../oauth2/redirect-channel.ts';
import './redirect.css';
import { readResponseParameters } from './response-parameters.ts';
import { showManualCopy, showState } from './show-state.ts';

/**
 * Our own OAuth2 redirect page: hands what the provider put into its address to the dialog, which is of the same
 * origin, on every way there is, and closes once the dialog says that it has it. No other origin is told anything.
 */

/** How long the dialog may take to answer before the user is told what to do. In ms. */
const ANSWER_TIMEOUT_MS = 1500;

document.documentElement.dataset.mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
/** Who connects was asked in the host's language; this page knows the browser's only. */
const localeSet = setRedirectLocale(navigator.languages);
let show: () => void;
const showWhenTranslated = (what: () => void) => {
  show = what;
  // The words may come after the answer was handed over, and then say that.
  void localeSet.then(() => show());
};

const response = readResponseParameters(location);
if (!response) {
  showWhenTranslated(() => showState('nothing'));
  if (location.hash === CLOSE_HASH) window.close();
}
// Nobody could tell whose answer it is.
else if (response.state === undefined) showWhenTranslated(showManualCopy);
else handOver(response);

function handOver(response: { [parameter: string]: string }) {
  const { origin } = location;
  const onReply = (message: unknown) => {
    if (Object(message).received === response.state) finish();
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
    // It has done its work; neither the address bar nor the history needs to hold the code.
    history.replaceState(null, '', location.pathname);
    showWhenTranslated(() => showState('passed'));
    window.close();
  };
  window.addEventListener('message', onMessage);
  showWhenTranslated(() => showState('passing'));
  (window.opener as Window | null)?.postMessage(response, origin);
  channel.post(response);
}
