/**
 * Any opaque sRGB colour of CSS as #rrggbb; undefined for everything else. A canvas tells, which draws nothing: it
 * writes such colours, and no others, in this form.
 */
export function resolveColor(text: string): string | undefined {
  // It has no current colour, and says black.
  if (!CSS.supports('color', text) || /currentcolor/i.test(text)) return undefined;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  // What it does not take, e.g. `inherit`, leaves the colour before.
  const [one, other] = ['#000000', '#ffffff'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = text;
    return context.fillStyle;
  });
  return one === other && typeof one === 'string' && /^#[\da-f]{6}$/.test(one) ? one : undefined;
}
