import { contrast, farFrom, leastContrast, mix, onColor, readable } from './color.ts';
import type { Colors, Numbers } from './read-theme.ts';

/** Custom properties of tokens.css without `--ap-`, and their values. */
export type Tokens = { [name: string]: string };

/** What a control needs against its surroundings, and text against its background (WCAG 1.4.11, 1.4.3). */
const [seen, read] = [3, 4.5];

/**
 * All colours of one mode: the host's before the instance's before ours, and everything that goes with them. Whatever
 * is given, each of the pairs in testing/pairs.ts keeps its contrast.
 *
 * @param ours what tokens.css has for this mode, as #rrggbb
 */
export function deriveColors(ours: (name: string) => string, host: Colors, brand: string | undefined): Tokens {
  const surface = host.colorBackground ?? ours('surface');
  const far = farFrom([surface]);
  const isDark = far === '#ffffff';
  /** A shade of the surface; none where it would leave text no colour to be read in. */
  const shade = (towards: string, share: number) => {
    const mixed = mix(surface, towards, share);
    return contrast(far, mixed) >= read ? mixed : surface;
  };
  const own = (name: string, derived: () => string) => (host.colorBackground ? derived() : ours(name));
  const sunken = own('surface-sunken', () => (isDark ? shade('#000000', 0.3) : shade(far, 0.04)));
  const raised = own('surface-raised', () => (isDark ? shade(far, 0.05) : surface));
  const plain = [surface, sunken, raised];

  const given = {
    danger: host.colorDanger,
    warning: host.colorWarning,
    success: host.colorSuccess,
    info: host.colorInfo,
  };
  const kinds = Object.entries(given).map(([kind, color]) => {
    const wanted = color ?? ours(kind);
    const behind = color || host.colorBackground ? shade(wanted, isDark ? 0.18 : 0.08) : ours(`${kind}-surface`);
    return { kind, behind, front: readable(wanted, [...plain, behind], read) };
  });
  const all = [...plain, ...kinds.map(({ behind }) => behind)];

  const text = readable(host.colorText ?? own('text', () => mix(far, surface, 0.08)), all, read);
  const grey = (name: string, share: number) =>
    host.colorText || host.colorBackground ? mix(surface, text, share) : ours(name);
  const primary = readable(host.colorPrimary ?? brand ?? ours('primary'), all, seen);
  const onPrimary = onColor(primary);
  const hover = [mix(primary, far, 0.12), mix(primary, onPrimary === '#ffffff' ? '#000000' : '#ffffff', 0.12)];

  return {
    ...(host.colorBackground && { scheme: isDark ? 'dark' : 'light' }),
    surface,
    'surface-sunken': sunken,
    'surface-raised': raised,
    text,
    'text-soft': readable(host.colorTextSecondary ?? grey('text-soft', 0.7), all, read),
    border: host.colorBorder ?? grey('border', 0.13),
    'border-control': readable(host.colorBorder ?? grey('border-control', 0.5), plain, seen),
    primary,
    'primary-hover':
      hover.find((color) => contrast(color, onPrimary) >= read && leastContrast(color, plain) >= seen) ?? primary,
    'on-primary': onPrimary,
    'primary-text': readable(host.colorPrimary ?? brand ?? ours('primary-text'), all, read),
    ...Object.fromEntries(
      kinds.flatMap(({ kind, behind, front }) => [
        [kind, front],
        [`${kind}-surface`, behind],
      ]),
    ),
  };
}

/** The scales that follow from one number each. */
export function deriveScales({ borderRadius: radius, fontSize: size, spacing }: Numbers): Tokens {
  return {
    ...(radius !== undefined &&
      px({
        'radius-s': radius * 0.75,
        'radius-m': radius,
        'radius-l': Math.min(radius * 2, 32),
        'radius-full': radius && 99,
      })),
    // The small ones stay readable.
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
