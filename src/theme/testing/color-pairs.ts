const surfaces = ['surface', 'surface-sunken', 'surface-raised'];
const kinds = ['danger', 'info', 'warning', 'success'];
const tinted = kinds.map((kind) => `${kind}-surface`);

/** Every two colours that meet somewhere in the dialog, and what WCAG 2.2 asks of them. */
export const pairs: { front: string; behind: string; ratio: 4.5 | 3; where: string }[] = [
  ...text('text', [...surfaces, ...tinted], 'what is read; in boxes too'),
  ...text('text-soft', [...surfaces, ...tinted], 'hints, placeholders, small headings in boxes'),
  ...text('primary-text', [...surfaces, ...tinted], 'links, and buttons that look like them'),
  ...text('danger', surfaces, 'errors of fields, buttons that delete, on hover as well'),
  ...kinds.flatMap((kind) => text(kind, [`${kind}-surface`], 'notices, badges and their icons')),
  ...text('on-primary', ['primary', 'primary-hover'], 'the button that goes on'),
  ...text('surface', ['danger'], 'the button that deletes for good'),
  ...text('logo-text', ['logo-surface'], 'the letter in place of a picture'),
  ...control('border-control', surfaces, 'inputs and buttons'),
  ...control('text-soft', surfaces, 'inputs on hover, icons'),
  ...control('primary', [...surfaces, ...tinted], 'focus rings, chosen rows, boxes that are ticked'),
  ...control('primary-hover', ['surface'], 'the button that goes on, on hover'),
  ...control('danger', surfaces, 'inputs with an error, and their focus rings'),
  ...control('success', ['surface'], 'the sign that it is saved'),
];

function text(front: string, behind: string[], where: string) {
  return pair(front, behind, 4.5, where);
}

function control(front: string, behind: string[], where: string) {
  return pair(front, behind, 3, where);
}

function pair(front: string, behind: string[], ratio: 4.5 | 3, where: string) {
  return behind.map((one) => ({ front, behind: one, ratio, where }));
}
