import type { FieldSpec } from '../../../src/field-model.ts';
import { type Shows, scenesFor } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { allFieldTypes, searched } from './all-field-types.ts';
import { customAuth, pieceOf } from './apps.ts';
import { kinds, named } from './field-types.ts';

const open = (stage: Stage, fields: FieldSpec[]) => stage.form(pieceOf('gridloom', customAuth(fields)));

/** Each kind at rest, filled in and refused. */
export const fields: Shows = {
  ...scenesFor(kinds, ({ name, fields: props }) => [name, (stage) => open(stage, props)]),
  ...scenesFor(kinds, ({ name, fields: props, filled }) => [
    `${name}, filled`,
    async (stage) => {
      const dialog = await open(stage, props);
      for (const [key, value] of Object.entries(filled)) dialog.change(key, value);
      for (const reveal of document.querySelectorAll<HTMLElement>('.reveal')) reveal.click();
    },
  ]),
  ...scenesFor(
    kinds.filter(({ refused = true }) => refused),
    ({ name, fields: props }) => [
      `${name}, refused`,
      async (stage) => {
        const dialog = await open(stage, props);
        // What is wrong, rather than missing, has to be entered first.
        if (name === 'number') dialog.change('plain', '54a');
        await dialog.submit();
        await stage.user.find('.field-error');
      },
    ],
  ),
  async 'every kind, refused'(stage) {
    const dialog = await open(stage, allFieldTypes);
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  async 'list open'(stage) {
    await open(stage, [searched]);
    await stage.user.click('[role=combobox]');
    await stage.user.find('.option');
  },
  async 'list searched in vain'(stage) {
    await open(stage, [searched]);
    await stage.user.fill('[role=combobox]', 'zebra');
    await stage.user.find('.listbox.empty');
  },
  async 'of a newer server'(stage) {
    const dialog = await open(stage, [
      { ...named('plain', 'Account'), type: 'TEXT' },
      { ...named('new', 'Fingerprint'), type: 'UNSUPPORTED', originalType: 'FINGERPRINT' },
    ]);
    await dialog.submit();
  },
};
