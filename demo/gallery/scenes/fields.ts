import type { FieldSpec } from '../../../src/field-model.ts';
import { type SceneGroup, scenesFor } from '../scene.ts';
import type { SceneStage } from '../stage.ts';
import { allFieldTypes, searchableDropdown, searchableMultiSelect } from './all-field-types.ts';
import { customAuthSpec, pieceOf } from './apps.ts';
import { fieldTypes, named } from './field-types.ts';

const openForm = (stage: SceneStage, fields: FieldSpec[]) =>
  stage.openForm(pieceOf('gridloom', customAuthSpec(fields)));

/** Each field type untouched, filled in and invalid. */
export const fields: SceneGroup = {
  ...scenesFor(fieldTypes, ({ name, fields: props }) => [name, (stage) => openForm(stage, props)]),
  ...scenesFor(fieldTypes, ({ name, fields: props, filled }) => [
    `${name}, filled`,
    async (stage) => {
      const dialog = await openForm(stage, props);
      for (const [key, value] of Object.entries(filled)) dialog.change(key, value);
      for (const reveal of document.querySelectorAll<HTMLElement>('.reveal')) reveal.click();
    },
  ]),
  ...scenesFor(
    fieldTypes.filter(({ canBeInvalid = true }) => canBeInvalid),
    ({ name, fields: props }) => [
      `${name}, invalid`,
      async (stage) => {
        const dialog = await openForm(stage, props);
        // A wrong number, in addition to required fields that are empty.
        if (name === 'number') dialog.change('plain', '54a');
        await dialog.submit();
        await stage.user.find('.field-error');
      },
    ],
  ),
  async 'all field types, invalid'(stage) {
    const dialog = await openForm(stage, allFieldTypes);
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  async 'searchable dropdown, open'(stage) {
    await openForm(stage, [searchableDropdown]);
    await stage.user.click('[role=combobox]');
    await stage.user.find('.option');
  },
  async 'searchable dropdown, no matches'(stage) {
    await openForm(stage, [searchableDropdown]);
    await stage.user.fill('[role=combobox]', 'zebra');
    await stage.user.find('.listbox.empty');
  },
  async 'multi-select, no matches'(stage) {
    const dialog = await openForm(stage, [searchableMultiSelect]);
    await stage.user.fill('[type=search]', 'zebra');
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  async 'unsupported type'(stage) {
    const dialog = await openForm(stage, [
      { ...named('plain', 'Account'), type: 'TEXT' },
      { ...named('new', 'Fingerprint'), type: 'UNSUPPORTED', originalType: 'FINGERPRINT' },
    ]);
    await dialog.submit();
  },
};
