import { useId } from 'preact/hooks';
import { OptionalMark } from '../field.tsx';
import { HelpText } from './field-layout.tsx';
import { asValues, type RichFieldOf, type RichFieldType, type RichInputProps } from './rich-field-type.ts';

/** Fields that are sent as one object. */
export const collectionField: RichFieldType<RichFieldOf<'COLLECTION'>> = {
  initialValue: ({ fields }, preset, operations) =>
    operations.initialValues(
      fields,
      typeof preset === 'object' && preset !== null && !Array.isArray(preset) ? preset : {},
    ),
  // Its fields are validated on their own.
  validate: () => undefined,
  serialize({ fields, required }, value, operations) {
    const visible = operations.visibleFields(fields, asValues(value));
    const isFilledIn = visible.some(
      ({ field, value: inner }) =>
        field.type !== 'HIDDEN' && (operations.serializeField(field, inner) ?? false) !== false,
    );
    return isFilledIn || required ? operations.serialize(visible) : undefined;
  },
  innerFields: ({ fields }, value, operations) => operations.visibleFields(fields, asValues(value)),
  Input: CollectionInput,
};

function CollectionInput({
  field,
  value,
  path,
  form,
  onChange,
  isListRow,
  RichFields,
}: RichInputProps<RichFieldOf<'COLLECTION'>>) {
  const { displayName, help, required, fields } = field;
  const id = useId();
  return (
    <fieldset class="field rich-collection" aria-describedby={help ? id : undefined}>
      <legend class="label">
        {displayName}
        {!required && !isListRow && <OptionalMark />}
      </legend>
      {help && <HelpText id={id} text={help} />}
      <div class="rich">
        <RichFields fields={fields} value={value} path={`${path}/`} form={form} onChange={onChange} />
      </div>
    </fieldset>
  );
}
