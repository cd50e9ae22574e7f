import { protocolVersion } from '../protocol/version.ts';
import type { Config } from './config.ts';
import type { CallOptions } from './options.ts';

/** The data of VENDOR_INIT without credentials: the official SDK's keys, and our own under `connect`. */
export function vendorInitData({ options, instanceUrl, locale }: Config, callOptions: CallOptions): object {
  return {
    // The official version whose set of messages this is (contract 1.6). Its switches are off if they are missing.
    sdkVersion: '0.13.0',
    ...options.embedding,
    ...options.embedding?.styling,
    // Its members are there already; a message has no member that is undefined.
    styling: undefined,
    locale,
    // Values are encoded: the official dialog decodes them, and a raw `&` or `#` would cut the name (contract 1.3).
    initialRoute: `/embed/connections?${new URLSearchParams({
      pieceName: callOptions.pieceName ?? '',
      randomId: `${Date.now()}`,
      connectionName: callOptions.connectionName ?? '',
    })}`,
    connect: {
      ...options,
      ...callOptions,
      // Other scripts make it circular: zone.js keeps its tasks in it.
      signal: undefined,
      version: protocolVersion,
      instanceUrl,
      colorScheme: pageColorScheme(),
    },
  };
}

/** The data of VENDOR_RESTYLE: an `Appearance`, which the dialog parses. */
export function appearanceData({ options }: Config): object {
  return { ...options.embedding?.styling, colorScheme: pageColorScheme() };
}

/** A page that declares no dark scheme is light, whatever the system prefers. */
function pageColorScheme(): string {
  return getComputedStyle(document.documentElement).colorScheme;
}
