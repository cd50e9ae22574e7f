import type { FieldSpec } from '../../../src/field-model.ts';
import type { SceneGroup } from '../scene.ts';
import type { SceneStage } from '../stage.ts';
import { pieceOf } from './apps.ts';
import { nestedFields, plainFields } from './extended-field-types.ts';

const formOf = (fields: FieldSpec[]) =>
  pieceOf('copperline', {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    props: fields,
  });

const openForm = (stage: SceneStage, fields: FieldSpec[]) => stage.openForm(formOf(fields), { makeUi: true });

async function submitInvalid(stage: SceneStage, fields: FieldSpec[], fill = async () => {}) {
  const dialog = await openForm(stage, fields);
  await fill();
  await dialog.submit();
  await stage.user.find('.field-error');
}

/** Forms that are generated from definitions. */
export const makeForms: SceneGroup = {
  'texts and numbers': (stage) => openForm(stage, plainFields),
  'texts and numbers, invalid': (stage) =>
    submitInvalid(stage, plainFields, async () => {
      await stage.user.fill('.input[inputmode=email]', 'nobody');
      await stage.user.click('.disclosure summary');
    }),
  'selects and lists': (stage) => openForm(stage, nestedFields),
  'selects and lists, invalid': (stage) => submitInvalid(stage, nestedFields),
};
