import { useId } from 'preact/hooks';
import type { FieldOf, FieldType, InputProps, VisibleField } from '../field-type.ts';
import { FieldGroup } from '../field-types.ts';
import { enteredValue, initialValue, serializeFields, visibleFields } from '../form-operations.ts';
import { Fields } from '../index.tsx';
import { asValues } from './as-values.ts';
import { withNestedFields } from './nested-fields.ts';
import { useLatestValues } from './use-latest-values.ts';

/** Fields that are sent as one object. */
export const collectionType: FieldType<FieldOf<'COLLECTION'>> = {
  initialValue({ fields }, preset) {
    const presets = typeof preset === 'object' && preset !== null && !Array.isArray(preset) ? preset : {};
    return Object.fromEntries(
      withNestedFields(fields).map(({ path, field }) => [
        path,
        initialValue(field, Object.hasOwn(presets, field.key) ? presets[field.key] : undefined),
      ]),
    );
  },
  validate: () => undefined,
  serialize({ fields, required }, value) {
    const visible = visibleFields(fields, asValues(value));
    return required || visible.some(isFilledIn) ? serializeFields(visible) : undefined;
  },
  // Required fields of an optional collection may stay empty if all of it is.
  innerFields(field, value) {
    return collectionType.serialize(field, value) === undefined ? [] : visibleFields(field.fields, asValues(value));
  },
  Input: CollectionInput,
};

/** What is entered may be invalid, and is reported then. */
function isFilledIn({ field, value }: VisibleField): boolean {
  const isTyped = typeof value === 'string' && value.trim() !== '';
  return field.type !== 'HIDDEN' && (isTyped || (enteredValue(field, value) ?? false) !== false);
}

function CollectionInput({ value, path, form, onChange, ...props }: InputProps<FieldOf<'COLLECTION'>>) {
  const values = asValues(value);
  const latest = useLatestValues(values, onChange);
  return (
    <FieldGroup {...props} id={useId()} class="collection" descriptionFirst>
      <div class="inner-fields">
        <Fields fields={props.field.fields} values={values} path={`${path}/`} form={form} onChange={latest.set} />
      </div>
    </FieldGroup>
  );
}
