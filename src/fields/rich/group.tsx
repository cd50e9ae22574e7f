import type { FieldType, FieldValue, InputProps, PropertyOf } from '../field-type.ts';
import { RichFields } from './field-list.tsx';
import { formOperations, secretValuesIn, validateVisibleFields } from './form-operations.ts';
import { asValues, type VisibleField } from './rich-field-type.ts';
import { useVisibleErrors } from './use-visible-errors.ts';

type Group = PropertyOf<'GROUP'>;

/** Prefix of all paths, so that no key collides with a property of Object.prototype. */
const ROOT_PATH = '/';

/** A whole form as one property. Imports all rich field types: load it lazily. */
export const group: FieldType<Group> = {
  initialValue: ({ fields }) => formOperations.initialValues(fields),
  // The fields show their own messages; the form only has to know that there are any.
  validate: (property, value) =>
    Object.keys(validateVisibleFields(visibleFieldsOf(property, value))).length > 0 ? 'required' : undefined,
  serialize: (property, value) => formOperations.serialize(visibleFieldsOf(property, value)),
  secrets: (property, value) => secretValuesIn(visibleFieldsOf(property, value)),
  Input: GroupInput,
};

function visibleFieldsOf({ fields }: Group, value: FieldValue): VisibleField[] {
  return formOperations.visibleFields(fields, asValues(value));
}

function GroupInput({ property, value, problem, onChange }: InputProps<Group>) {
  const all = validateVisibleFields(visibleFieldsOf(property, value), ROOT_PATH);
  const { element, messages, submitCount } = useVisibleErrors(all, problem !== undefined);
  const form = { messages, submitCount };
  return (
    <div class="rich" ref={element}>
      <RichFields fields={property.fields} value={value} path={ROOT_PATH} form={form} onChange={onChange} />
    </div>
  );
}
