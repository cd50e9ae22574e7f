import { isString, recordOrUndefined, type UnknownRecord } from './guards.ts';
import type { Theme } from './theme.ts';
import type { Unparsed } from './unparsed.ts';

const colorModes = ['light', 'dark', 'system'] as const;

export type ColorMode = (typeof colorModes)[number];

/** How the host page wants the dialog to look. The first three are the official SDK's, the last two ours. */
export type Appearance = {
  mode: ColorMode | undefined;
  fontUrl: string | undefined;
  fontFamily: string | undefined;
  /** The computed `color-scheme` of the host page's root element, e.g. `normal` or `light dark`. */
  colorScheme: string;
  /** Parsed by `readTheme()`. */
  theme: Unparsed<Theme> | undefined;
};

export function parseAppearance({ connect, ...official }: UnknownRecord): Appearance {
  // Our additions may be beside the official keys or under `connect`, as in VENDOR_INIT.
  const { mode, fontUrl, fontFamily } = official;
  const { colorScheme, theme } = { ...recordOrUndefined(connect), ...official };
  return {
    mode: colorModes.find((colorMode) => colorMode === mode),
    fontUrl: isString(fontUrl) ? fontUrl : undefined,
    fontFamily: isString(fontFamily) ? fontFamily : undefined,
    colorScheme: isString(colorScheme) ? colorScheme : 'normal',
    theme: recordOrUndefined(theme),
  };
}
