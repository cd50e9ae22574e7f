import { tCommon } from '../../i18n/index.ts';
import { tStandalone as t } from '../../i18n/standalone.ts';
import { isString } from '../../protocol/guards.ts';
import { type Init, type LoaderOptions, parseHostMessage } from '../../protocol/host-messages.ts';
import { type HostedRequest, parseHostedHash } from '../../protocol/hosted-address.ts';
import { HOSTED_HASH_PREFIX } from '../../protocol/hosted-hash.ts';
import type { OpenedDialog } from '../dialog.ts';
import type { Host } from '../host.ts';
import { loadLocale } from '../load-locale.ts';
import { showMessageCard } from '../message-card.ts';
import type { OperatorConfig } from '../operator-config/operator-config.ts';
import type { Refusal } from '../operator-config/refusal.ts';
import { refusalTexts, toFailure } from '../operator-config/show-refusal.ts';
import { openNewRequests } from './open-new-requests.ts';
import { createPageHost, type PageHost } from './page-host.ts';
import { endTrip, type Trip } from './sign-in-trip.ts';
import { showStandalone } from './standalone.ts';

type StartedPage = {
  root: HTMLElement;
  /** The fragment that the page was opened with. */
  hash: string;
  readConfig(): Promise<OperatorConfig | undefined>;
  open(init: Init, host: Host): void;
  dialog(): OpenedDialog | undefined;
};

/** Starts a dialog that no page has opened: the hosted page, if its address is complete and the operator allows it. */
export async function startPage({ root, hash, readConfig, open, dialog }: StartedPage): Promise<void> {
  openNewRequests();
  const trip = endTrip(hash);
  const request = trip?.content.request ?? parseHostedHash(hash);
  const init = request && parseInit(request, trip);
  const saysLocale = isString(request?.init.locale);
  // Without the texts of the address: nobody has allowed them yet.
  await loadLocale(init?.locale ?? navigator.language);
  if (!request || !init) {
    if (hash === '' || hash === HOSTED_HASH_PREFIX) showStandalone(root);
    else showMessageCard(root, { title: t('refused.title'), text: t('link.damaged'), actions: [] });
    return;
  }
  const host = createPageHost(request, {
    root,
    form: formOf(init.connect),
    trip,
    onReady: () => resume(trip, dialog()),
  });
  const start = async () => {
    const config = await readConfig();
    const { instanceUrl } = init.connect;
    const refusal = config ? config.pageRefusal({ ...request, init, instanceUrl }) : 'disabled';
    if (refusal) showPageRefusal(refusal, root, host);
    else open(config?.withDefaults(init, saysLocale) ?? init, host);
  };
  const tryStart = () =>
    start().catch((error: unknown) => {
      const tryAgain = { label: tCommon('try-again'), primary: true, onSelect: () => void tryStart() };
      showMessageCard(root, {
        title: t('refused.title'),
        text: t('config.unreadable'),
        detail: error instanceof Error ? error.message : undefined,
        actions: [tryAgain],
      });
    });
  await tryStart();
}

/** Goes on where the page left for the provider. Without an answer the form alone is there again. */
function resume(trip: Trip | undefined, dialog: OpenedDialog | undefined): void {
  if (!trip || !dialog) return;
  for (const [key, value] of Object.entries(trip.content.departure.values)) dialog.change?.(key, value);
  if (trip.response) void dialog.submit?.();
}

const formOf = ({ view, connectionName }: LoaderOptions) =>
  view.kind === 'form' ? { pieceName: view.pieceName, connectionName } : undefined;

/** The colour mode is that of the system: there is no page around. */
function parseInit({ init }: HostedRequest, trip: Trip | undefined): (Init & { connect: LoaderOptions }) | undefined {
  const message = parseHostMessage({ type: 'VENDOR_INIT', data: init });
  if (message?.type !== 'VENDOR_INIT') return undefined;
  const { connect, appearance, credentials } = message.data;
  // An address is no place for one, and whoever has made this one has not used connectUrl().
  if (credentials && 'session' in credentials) return undefined;
  const draft = trip?.content.draft;
  const locale = isString(init.locale) ? init.locale : navigator.language;
  return (
    connect && { ...message.data, locale, draft, connect, appearance: { ...appearance, colorScheme: 'light dark' } }
  );
}

/** Leads back only to what the operator allows. */
function showPageRefusal(refusal: Refusal | 'disabled', root: HTMLElement, host: PageHost): void {
  if (refusal === 'disabled') {
    showMessageCard(root, { title: t('refused.title'), text: t('refused.disabled'), actions: [] });
    return;
  }
  const goBack = {
    label: tCommon('back'),
    onSelect: () => host.end({ status: 'error', ...toFailure(refusal) }),
  };
  showMessageCard(root, { ...refusalTexts(refusal), actions: refusal.list === 'returnOrigins' ? [] : [goBack] });
}
