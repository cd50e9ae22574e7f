import { protocolVersion } from '../protocol/version.ts';
import type { Config } from './config.ts';
import type { ConnectOptions } from './options.ts';

/** What the official SDK sends as false for a host that sets nothing (contract 1.6). */
const officialFlags = {
  disableNavigationInBuilder: false,
  emitHomeButtonClickedEvent: false,
  hideSidebar: false,
  hideFlowsPageNavbar: false,
  hideFolders: false,
  hideTables: false,
  hideFlowNameInBuilder: false,
  hideExportAndImportFlow: false,
  hideDuplicateFlow: false,
  hidePageHeader: false,
  hideActiveUsers: false,
  hideGlobalSearch: false,
};

/** The data of VENDOR_INIT: what the official SDK sends, and our extras under `connect`. */
export function vendorInit({ options: configured, instanceUrl, locale }: Config, options: ConnectOptions): object {
  const { styling, ...embedding } = configured.embedding ?? {};
  const data = {
    ...officialFlags,
    homeButtonIcon: 'logo',
    // The SDK version whose message set this is.
    sdkVersion: '0.13.0',
    jwtToken: '',
    ...embedding,
    ...styling,
    locale,
    initialRoute: initialRoute(options),
    connect: {
      ...configured,
      ...options,
      version: protocolVersion,
      instanceUrl,
      // A page that declares no dark scheme is light, whatever the system is; the dialog follows it.
      colorScheme: getComputedStyle(document.documentElement).colorScheme,
    },
  };
  // Handlers cannot be sent, and whatever else a host keeps in its options need not be.
  return JSON.parse(JSON.stringify(data));
}

/** Values are encoded: the official dialog decodes them, and a raw `&` or `#` would cut the name (contract 1.3). */
function initialRoute({ pieceName, connectionName }: ConnectOptions): string {
  return `/embed/connections?${new URLSearchParams({
    pieceName: pieceName ?? '',
    randomId: `${Date.now()}`,
    connectionName: connectionName ?? '',
  })}`;
}
