import { useId } from 'preact/hooks';
import { tFieldTypes } from '../i18n/field-types.ts';
import { CheckboxList } from './checkbox-list.tsx';
import { FieldGroup } from './field-group.tsx';
import { asIndices, type FieldOf, type FieldType, type InputProps } from './field-type.ts';
import { selectedIndices } from './selected-indices.ts';
import { SingleSelect, withGroupLabels } from './single-select.tsx';

type Select = FieldOf<'SELECT'>;

/** The field value is indices of options, since option values may be any JSON and need not be unique. */
export const selectType: FieldType<Select> = {
  initialValue: ({ options, multiple }, preset) =>
    selectedIndices(options, multiple && Array.isArray(preset) ? preset : [preset]),
  // The user cannot fill in a disabled list.
  validate: ({ required, disabled, displayName }, value) =>
    required && !disabled && asIndices(value).length === 0
      ? tFieldTypes('field.required.choice', { field: displayName })
      : undefined,
  serialize({ options, multiple }, value) {
    // In the order of the options, not of the clicks.
    const indices = [...asIndices(value)].sort((a, b) => a - b);
    const selected = indices.flatMap((index) => (options[index] ? [options[index].value] : []));
    return multiple && selected.length > 0 ? selected : selected[0];
  },
  Input: (props) => (props.field.multiple ? <MultiSelect {...props} /> : <SingleSelect {...props} />),
};

function MultiSelect({ value, onChange, ...props }: InputProps<Select>) {
  const { field, message } = props;
  return (
    <FieldGroup {...props} id={useId()} disabled={field.disabled}>
      <CheckboxList
        options={withGroupLabels(field.options)}
        selected={asIndices(value)}
        name={field.displayName}
        placeholder={field.whenEmpty?.placeholder}
        invalid={message !== undefined}
        onChange={onChange}
      />
    </FieldGroup>
  );
}
