import type { FieldType, FieldValue, InputProps, PropertyOf } from '../field-type.ts';
import { RichFields } from './field-list.tsx';
import { formOperations, secretValuesIn, validateVisibleFields } from './form-operations.ts';
import { asValues, type VisibleField } from './rich-field-type.ts';
import { useVisibleErrors } from './use-visible-errors.ts';

type Group = PropertyOf<'GROUP'>;

/** Before every path, so that a field may have the name of something that every object has. */
const ROOT_PATH = '/';

/** A whole form as one property. It brings all rich field types along: import it lazily and register it. */
export const group: FieldType<Group> = {
  initialValue: ({ fields }) => formOperations.initialValues(fields),
  // The inputs say what it is; whoever saves has to know only that there is something.
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
