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
const patience = 1500;

document.documentElement.dataset.mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
/** Who connects was asked in the host's language; this page knows the browser's only. */
const speaking = setRedirectLocale(navigator.languages);
let latest: () => void;
const say = (what: () => void) => {
  latest = what;
  // The words may come after the answer was handed over, and then say that.
  void speaking.then(() => latest());
};

const returned = readResponseParameters(location);
if (!returned) {
  say(() => showState('nothing'));
  if (location.hash === CLOSE_HASH) window.close();
}
// Nobody could tell whose answer it is.
else if (returned.state === undefined) say(showManualCopy);
else handOver(returned);

function handOver(answer: { [parameter: string]: string }) {
  const { origin } = location;
  const hear = (message: unknown) => {
    if (Object(message).received === answer.state) finish();
  };
  const channel = openRedirectChannel(window, 'page', hear);
  const onMessage = (event: MessageEvent) => {
    if (event.origin === origin && event.source === window.opener) hear(event.data);
  };
  const stranded = setTimeout(() => say(showManualCopy), patience);
  const finish = () => {
    clearTimeout(stranded);
    channel.close();
    window.removeEventListener('message', onMessage);
    // It has done its work; neither the address bar nor the history needs to hold the code.
    history.replaceState(null, '', location.pathname);
    say(() => showState('passed'));
    window.close();
  };
  window.addEventListener('message', onMessage);
  say(() => showState('passing'));
  (window.opener as Window | null)?.postMessage(answer, origin);
  channel.post(answer);
}
