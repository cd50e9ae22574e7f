const surfaces = ['surface', 'surface-sunken', 'surface-raised'];
const statuses = ['danger', 'info', 'warning', 'success'];
const tinted = statuses.map((status) => `${status}-surface`);

/** All pairs of adjacent colours in the dialog, and the contrast that WCAG 2.2 requires. */
export const colorPairs: { foreground: string; background: string; ratio: 4.5 | 3; usage: string }[] = [
  ...text('text', [...surfaces, ...tinted], 'text, also in notices'),
  ...text('text-soft', [...surfaces, ...tinted], 'hints, placeholders, small headings in notices'),
  ...text('primary-text', [...surfaces, ...tinted], 'links, and buttons styled as links'),
  ...text('danger', surfaces, 'field errors, delete buttons'),
  ...statuses.flatMap((status) => text(status, [`${status}-surface`], 'notices, badges and their icons')),
  ...text('on-primary', ['primary', 'primary-hover'], 'primary button'),
  ...text('surface', ['danger'], 'button that confirms deletion'),
  ...text('logo-text', ['logo-surface'], 'letter in place of a logo'),
  ...control('border-control', surfaces, 'inputs and buttons'),
  ...control('text-soft', surfaces, 'inputs on hover, icons'),
  ...control('primary', [...surfaces, ...tinted], 'focus rings, selected rows, checkboxes'),
  ...control('primary-hover', ['surface'], 'primary button on hover'),
  ...control('danger', surfaces, 'invalid inputs, their focus rings'),
  ...control('success', ['surface'], 'check mark after saving'),
];

function text(foreground: string, background: string[], usage: string) {
  return toPairs(foreground, background, 4.5, usage);
}

function control(foreground: string, background: string[], usage: string) {
  return toPairs(foreground, background, 3, usage);
}

function toPairs(foreground: string, background: string[], ratio: 4.5 | 3, usage: string) {
  return background.map((one) => ({ foreground, background: one, ratio, usage }));
}
