/**
 * Converts any opaque sRGB colour of CSS to #rrggbb; undefined for everything else. Relies on the serialization of
 * `fillStyle`, which has this form for opaque sRGB colours only (HTML standard, 2D context).
 */
export function resolveColor(text: string): string | undefined {
  // A detached canvas resolves currentcolor to black.
  if (!CSS.supports('color', text) || /currentcolor/i.test(text)) return undefined;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  // An invalid value, e.g. `inherit`, leaves the previous one.
  const [one, other] = ['#000000', '#ffffff'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = text;
    return context.fillStyle;
  });
  return one === other && typeof one === 'string' && /^#[\da-f]{6}$/.test(one) ? one : undefined;
}
