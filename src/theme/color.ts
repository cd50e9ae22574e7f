type Rgb = [number, number, number];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function format(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio, 1 to 21. Colours as #rrggbb. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The lowest contrast of a colour to any of the surfaces. */
export function minContrast(color: string, surfaces: readonly string[]): number {
  return Math.min(...surfaces.map((surface) => contrast(color, surface)));
}

/** @param share of `other`, 0 to 1 */
export function mix(color: string, other: string, share: number): string {
  const target = parse(other);
  return format(parse(color).map((channel, index) => channel + ((target[index] ?? 0) - channel) * share) as Rgb);
}

/** White if its contrast is at least 4.5 or higher than that of black; one of both always reaches 4.5. */
export function textColorOn(color: string): '#ffffff' | '#000000' {
  return contrast(color, '#ffffff') >= 4.5 || contrast(color, '#ffffff') >= contrast(color, '#000000')
    ? '#ffffff'
    : '#000000';
}

/** Black or white, whichever has the higher minimum contrast to the surfaces. */
export function contrastingColor(surfaces: readonly string[]): '#ffffff' | '#000000' {
  return minContrast('#000000', surfaces) > minContrast('#ffffff', surfaces) ? '#000000' : '#ffffff';
}

/** Mixes the colour with black or white until its contrast to all surfaces reaches the ratio. */
export function ensureContrast(color: string, surfaces: readonly string[], ratio: number): string {
  const extreme = contrastingColor(surfaces);
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(color, extreme, share);
    if (minContrast(mixed, surfaces) >= ratio) return mixed;
  }
  return extreme;
}
