import type { SelectOption } from '../field-model.ts';
import { tFieldTypes } from '../i18n/field-types.ts';
import { FieldLayout } from './field-layout.tsx';
import { asIndices, type FieldOf, type InputProps } from './field-type.ts';
import { fieldExtension, isSearchable, type OptionListProps, optionSearch } from './registry.ts';

export function SingleSelect(props: InputProps<FieldOf<'SELECT'>>) {
  const { field, value, onChange } = props;
  const { displayName, required, options, disabled, whenEmpty } = field;
  const placeholder = whenEmpty?.placeholder ?? tFieldTypes('field.choose');
  const [selected] = asIndices(value);
  const { OptionList = PlainOptions } = fieldExtension;
  const { Combobox } = optionSearch;
  const select = (index: number | undefined) => onChange(index === undefined ? [] : [index]);
  return (
    <FieldLayout {...props}>
      {(controlProps) =>
        Combobox && isSearchable(options) && !disabled ? (
          <Combobox
            controlProps={controlProps}
            label={displayName}
            onSelect={select}
            {...{ options: withGroupLabels(options), selected, placeholder }}
            clearable={!required}
          />
        ) : (
          <select
            {...controlProps}
            class="input select"
            disabled={disabled}
            value={selected === undefined ? '' : String(selected)}
            onChange={({ currentTarget }) =>
              select(currentTarget.value === '' ? undefined : Number(currentTarget.value))
            }
          >
            <option value="" disabled={required && options.length > 0 && !whenEmpty?.nested}>
              {placeholder}
            </option>
            <OptionList options={options} />
          </select>
        )
      }
    </FieldLayout>
  );
}

/** For inputs without group headings. */
export function withGroupLabels(options: SelectOption[]): SelectOption[] {
  return fieldExtension.withGroupLabels?.(options) ?? options;
}

/** Without groups, which only definitions of Make have. */
function PlainOptions({ options }: OptionListProps) {
  return options.map(({ label }, index) => (
    <option key={index} value={index}>
      {label}
    </option>
  ));
}
