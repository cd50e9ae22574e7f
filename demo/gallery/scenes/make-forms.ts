import type { RichField } from '../../../src/model.ts';
import type { SceneGroup } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { pieceOf } from './apps.ts';
import { nestedFields, plainFields } from './rich-field-types.ts';

const formOf = (fields: RichField[]) =>
  pieceOf('copperline', {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    props: [{ type: 'GROUP', key: 'all', displayName: '', required: true, fields }],
    requiresSignIn: false,
  });

const openForm = (stage: Stage, fields: RichField[]) => stage.openForm(formOf(fields), { makeUi: true });

async function submitInvalid(stage: Stage, fields: RichField[], fill = async () => {}) {
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
      await stage.user.fill('.rich .field:nth-of-type(3) .input', 'nobody');
      await stage.user.click('.rich summary');
    }),
  'selects and lists': (stage) => openForm(stage, nestedFields),
  'selects and lists, invalid': (stage) => submitInvalid(stage, nestedFields),
};
