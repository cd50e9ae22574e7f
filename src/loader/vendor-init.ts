import type { Credentials } from '../protocol/host-messages.ts';
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
export function vendorInit(config: Config, options: ConnectOptions, credentials: Credentials): object {
  const { styling, ...embedding } = config.options.embedding ?? {};
  return {
    ...officialFlags,
    homeButtonIcon: 'logo',
    // The SDK version whose message set this is.
    sdkVersion: '0.13.0',
    jwtToken: '',
    locale: 'en',
    ...plain({ ...embedding, ...styling }),
    ...credentials,
    initialRoute: initialRoute(options),
    connect: {
      ...plain({ ...config.options, ...options }),
      projectIds: options.projectIds,
      backend: config.options.backend,
      version: protocolVersion,
      instanceUrl: config.instanceUrl,
      // A page that declares no dark scheme is light, whatever the system is; the dialog follows it.
      colorScheme: getComputedStyle(document.documentElement).colorScheme,
    },
  };
}

/** Without handlers and nested objects: they cannot be, or need not be, sent to this dialog. */
function plain(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => Object(value) !== value));
}

/** Values are encoded: the official dialog decodes them, and a raw `&` or `#` would cut the name (contract 1, 9). */
function initialRoute({ pieceName, connectionName }: ConnectOptions): string {
  return `/embed/connections?${new URLSearchParams({
    pieceName: pieceName ?? '',
    randomId: `${Date.now()}`,
    connectionName: connectionName ?? '',
  })}`;
}
