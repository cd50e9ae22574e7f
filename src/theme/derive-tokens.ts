import { contrast, contrastingColor, ensureContrast, minContrast, mix, textColorOn } from './color.ts';
import type { Colors, Numbers } from './read-theme.ts';

/** Values of the custom properties of tokens.css, by name without `--ap-`. */
export type Tokens = { [name: string]: string };

/** Minimum contrast ratios of controls and of text (WCAG 2.2, 1.4.11 and 1.4.3). */
const [CONTROL_CONTRAST, TEXT_CONTRAST] = [3, 4.5];

/**
 * All colours of one mode. The host's theme takes precedence over the instance's brand colour, that over our defaults;
 * the others are derived. All pairs in testing/color-pairs.ts keep their contrast, whatever the input.
 *
 * @param defaultColor value in tokens.css for this mode, as #rrggbb
 */
export function deriveColors(defaultColor: (name: string) => string, host: Colors, brand: string | undefined): Tokens {
  const surface = host.colorBackground ?? defaultColor('surface');
  const extreme = contrastingColor([surface]);
  const isDark = extreme === '#ffffff';
  /** The surface, mixed with another colour; unchanged where no text would be readable on the result. */
  const shade = (towards: string, share: number) => {
    const mixed = mix(surface, towards, share);
    return contrast(extreme, mixed) >= TEXT_CONTRAST ? mixed : surface;
  };
  const derivedOrDefault = (name: string, derived: () => string) =>
    host.colorBackground ? derived() : defaultColor(name);
  const sunken = derivedOrDefault('surface-sunken', () => (isDark ? shade('#000000', 0.3) : shade(extreme, 0.04)));
  const raised = derivedOrDefault('surface-raised', () => (isDark ? shade(extreme, 0.05) : surface));
  const surfaces = [surface, sunken, raised];

  const hostStatusColors = {
    danger: host.colorDanger,
    warning: host.colorWarning,
    success: host.colorSuccess,
    info: host.colorInfo,
  };
  const statuses = Object.entries(hostStatusColors).map(([status, color]) => {
    const requested = color ?? defaultColor(status);
    const background =
      color || host.colorBackground ? shade(requested, isDark ? 0.18 : 0.08) : defaultColor(`${status}-surface`);
    return { status, background, foreground: ensureContrast(requested, [...surfaces, background], TEXT_CONTRAST) };
  });
  const backgrounds = [...surfaces, ...statuses.map(({ background }) => background)];

  const text = ensureContrast(
    host.colorText ?? derivedOrDefault('text', () => mix(extreme, surface, 0.08)),
    backgrounds,
    TEXT_CONTRAST,
  );
  const neutral = (name: string, share: number) =>
    host.colorText || host.colorBackground ? mix(surface, text, share) : defaultColor(name);
  const primary = ensureContrast(host.colorPrimary ?? brand ?? defaultColor('primary'), backgrounds, CONTROL_CONTRAST);
  const onPrimary = textColorOn(primary);
  const hoverCandidates = [
    mix(primary, extreme, 0.12),
    mix(primary, onPrimary === '#ffffff' ? '#000000' : '#ffffff', 0.12),
  ];

  return {
    ...(host.colorBackground && { scheme: isDark ? 'dark' : 'light' }),
    surface,
    'surface-sunken': sunken,
    'surface-raised': raised,
    text,
    'text-soft': ensureContrast(host.colorTextSecondary ?? neutral('text-soft', 0.7), backgrounds, TEXT_CONTRAST),
    border: host.colorBorder ?? neutral('border', 0.13),
    'border-control': ensureContrast(host.colorBorder ?? neutral('border-control', 0.5), surfaces, CONTROL_CONTRAST),
    primary,
    'primary-hover':
      hoverCandidates.find(
        (color) => contrast(color, onPrimary) >= TEXT_CONTRAST && minContrast(color, surfaces) >= CONTROL_CONTRAST,
      ) ?? primary,
    'on-primary': onPrimary,
    'primary-text': ensureContrast(
      host.colorPrimary ?? brand ?? defaultColor('primary-text'),
      backgrounds,
      TEXT_CONTRAST,
    ),
    ...Object.fromEntries(
      statuses.flatMap(({ status, background, foreground }) => [
        [status, foreground],
        [`${status}-surface`, background],
      ]),
    ),
  };
}

export function deriveScales({ borderRadius: radius, fontSize: size, spacing }: Numbers): Tokens {
  return {
    ...(radius !== undefined &&
      px({
        'radius-s': radius * 0.75,
        'radius-m': radius,
        'radius-l': Math.min(radius * 2, 32),
        'radius-full': radius && 99,
      })),
    // Lower bounds keep small text readable.
    ...(size !== undefined &&
      px({
        'size-xs': Math.max(11, size - 2),
        'size-s': Math.max(12, size - 1),
        'size-m': size,
        'size-l': size + 2,
        'size-xl': size + 4,
      })),
    ...(spacing !== undefined &&
      px(Object.fromEntries([1, 2, 3, 4, 5, 6].map((step) => [`space-${step}`, step * spacing])))),
  };
}

function px(values: { [name: string]: number }): Tokens {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}px`]));
}
