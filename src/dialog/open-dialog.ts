import type { Init } from '../protocol/host-messages.ts';
import { withCloseAnimation } from './close-animation.ts';
import type { DialogSetup, OpenedDialog } from './dialog.ts';
import type { FormOptions } from './dialog-request.ts';
import { loadOfficial } from './lazy-official.ts';
import { loadAdaptiveStyles } from './load-adaptive-styles.ts';
import { loadLocale } from './load-locale.ts';
import { type BackendSources, openBackend } from './open-backend.ts';
import type { OperatorConfig } from './operator-config/operator-config.ts';
import type { PageAppearance } from './page-appearance.ts';
import { rejectCall } from './reject-call.ts';
import { reloadConditions } from './reload-if-useful.ts';
import { showDialog } from './show-dialog.tsx';
import { LAZY_TIMEOUT_MS, within } from './within.ts';

/** The dialog's document, and what opening it needs. */
export type DialogPage = BackendSources & {
  root: HTMLElement;
  isWindow: boolean;
  /** Undefined for the hosted page, which has checked all the rest before. */
  hostOrigin: string | undefined;
  readConfig(): Promise<OperatorConfig | undefined>;
  appearance: PageAppearance;
  prefersReducedMotion: () => boolean;
  loadDeferredParts: () => void;
  onOpened: (dialog: OpenedDialog) => void;
};

/** Answers VENDOR_INIT: a form for one piece, or the connection manager. */
export async function openDialog(given: Init, page: DialogPage): Promise<void> {
  const { root, host, appearance, isWindow, prefersReducedMotion } = page;
  const { connect } = given;
  const config = page.readConfig();
  reloadConditions.cannotStartAgain ||= !connect;
  const official = connect ? undefined : await loadOfficial();
  const init = official ? await official.withDefaults(given, config) : given;
  const language = loadLocale(init.locale, init.texts);
  appearance.setHostAppearance(init.appearance);
  // With a theme of the host page, the default colours must not be seen first.
  const themeApplied = init.appearance.theme ? within(appearance.apply(), LAZY_TIMEOUT_MS) : undefined;
  const route = official?.parseRoute(init.initialRoute);
  const instanceUrl = connect?.instanceUrl ?? official?.instanceUrlOf(location.href) ?? '';
  const opened = await openBackend(init, instanceUrl, language, page);
  if (!opened) return;
  // Beside the first requests, and before anything can be entered.
  const refused = config.then(
    (operator) => operator?.refuses({ ...page, init, language, instanceUrl }),
    ({ message }: Error) => {
      rejectCall(host, 'dialog_unreachable', `embed/config.json: ${message}`);
      return true;
    },
  );
  const postClosing = withCloseAnimation(host.post, root, () => !isWindow && !prefersReducedMotion());
  const setup: Omit<DialogSetup, 'request'> = {
    ...opened,
    host: {
      ...host,
      post(message) {
        // The official SDK does not know drafts.
        if (connect || message.type !== 'CLIENT_CONNECT_DRAFT') postClosing(message);
      },
    },
    recoveredInput: init.draft,
    applyBrand({ primaryColor }) {
      appearance.setBrand(primaryColor);
      void appearance.apply();
    },
    prefersReducedMotion,
  };
  const formOptions: FormOptions = {
    connectionName: connect ? connect.connectionName : route?.connectionName,
    // At Make the name is the key: under another one the connection would not be found again.
    displayName: init.backend && connect?.connectionName ? undefined : connect?.displayName,
    allowSetupLater: connect?.allowSetupLater ?? false,
    redirectUrl: connect?.redirectUrl,
  };
  showDialog(setup, {
    root,
    isWindow,
    view: connect?.view ?? { kind: 'form', pieceName: route?.pieceName ?? '' },
    platform: connect?.platform,
    formOptions,
    keepFocus: isWindow ? undefined : official?.keepFocusInside,
    ready: Promise.all([refused, language.then(loadAdaptiveStyles), themeApplied]),
    onOpened: page.onOpened,
  });
  // In parallel with the sign-in, never before it.
  page.loadDeferredParts();
  appearance.setLanguage(await language);
  void appearance.apply();
}
