import type { Appearance } from '../protocol/appearance.ts';
import { protocolVersion } from '../protocol/version.ts';
import type { Config } from './config.ts';
import type { CallOptions } from './options.ts';

/** The official SDK's defaults (contract 1.6). */
const OFFICIAL_DEFAULTS = {
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
  homeButtonIcon: 'logo',
  // The official version whose set of messages this is.
  sdkVersion: '0.13.0',
  jwtToken: '',
};

/** The data of VENDOR_INIT without credentials: the official SDK's keys, and our own under `connect`. */
export function vendorInitData({ options, instanceUrl, locale, draft }: Config, callOptions: CallOptions): object {
  const { styling, ...embedding } = options.embedding ?? {};
  return toCloneable({
    ...OFFICIAL_DEFAULTS,
    ...embedding,
    ...styling,
    locale,
    draft,
    initialRoute: initialRoute(callOptions),
    connect: {
      ...options,
      ...callOptions,
      version: protocolVersion,
      instanceUrl,
      colorScheme: pageColorScheme(),
    },
  });
}

/** The data of VENDOR_RESTYLE. */
export function appearanceData({ options }: Config): object {
  const { mode, fontUrl, fontFamily, theme } = options.embedding?.styling ?? {};
  return toCloneable({ mode, fontUrl, fontFamily, theme, colorScheme: pageColorScheme() } satisfies {
    [Name in keyof Appearance]: unknown;
  });
}

/** A page that declares no dark scheme is light, whatever the system prefers. */
function pageColorScheme(): string {
  return getComputedStyle(document.documentElement).colorScheme;
}

/** Values are encoded: the official dialog decodes them, and a raw `&` or `#` would cut the name (contract 1.3). */
function initialRoute({ pieceName, connectionName }: CallOptions): string {
  return `/embed/connections?${new URLSearchParams({
    pieceName: pieceName ?? '',
    randomId: `${Date.now()}`,
    connectionName: connectionName ?? '',
  })}`;
}

/** postMessage() throws for functions, which the official SDK's options contain (handlers), and a host's may. */
function toCloneable(data: object): object {
  return JSON.parse(JSON.stringify(data));
}
