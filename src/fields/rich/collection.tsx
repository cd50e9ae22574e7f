import { useId } from 'preact/hooks';
import { Optional } from '../field.tsx';
import { Help } from './field-layout.tsx';
import { type FieldOf, type RichInputProps, type RichKind, valuesOf } from './rich-field-type.ts';

/** Fields that belong together; what is sent is an object. */
export const collection: RichKind<FieldOf<'COLLECTION'>> = {
  initial: ({ fields }, preset, tree) =>
    tree.initial(fields, typeof preset === 'object' && preset !== null && !Array.isArray(preset) ? preset : {}),
  // Its fields say it themselves.
  problem: () => undefined,
  wire({ fields, required }, value, tree) {
    const parts = tree.shown(fields, valuesOf(value));
    const touched = parts.some(
      ({ field, value: inner }) => field.type !== 'HIDDEN' && (tree.wireOf(field, inner) ?? false) !== false,
    );
    return touched || required ? tree.wire(parts) : undefined;
  },
  inner: ({ fields }, value, tree) => tree.shown(fields, valuesOf(value)),
  Input: CollectionInput,
};

function CollectionInput({ field, value, path, form, change, row, Fields }: RichInputProps<FieldOf<'COLLECTION'>>) {
  const { displayName, help, required, fields } = field;
  const id = useId();
  return (
    <fieldset class="field rich-collection" aria-describedby={help ? id : undefined}>
      <legend class="label">
        {displayName}
        {!required && !row && <Optional />}
      </legend>
      {help && <Help form={form} id={id} text={help} />}
      <div class="rich">
        <Fields fields={fields} value={value} path={`${path}/`} form={form} change={change} />
      </div>
    </fieldset>
  );
}
