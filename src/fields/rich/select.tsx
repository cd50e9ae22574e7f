import type { Choice, RichOption } from '../../field-model.ts';
import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { asIndices } from '../field-type.ts';
import { Combobox, MAX_UNSEARCHED_OPTIONS, selectedIndices } from '../field-types.ts';
import { CheckboxGroup } from './checkbox-group.tsx';
import { FieldLayout } from './field-layout.tsx';
import type { RichFieldOf, RichFieldType, RichInputProps } from './rich-field-type.ts';

/** The field value is indices of options, since option values may be any JSON and need not be unique. */
export const selectField: RichFieldType<RichFieldOf<'SELECT'>> = {
  initialValue: ({ options }, preset) =>
    selectedIndices(options, Array.isArray(preset) ? preset : preset === undefined ? [] : [preset]),
  validate({ required, displayName, minItems = 0, maxItems = Infinity }, value) {
    const count = asIndices(value).length;
    if (count === 0) return required ? t('field.required.choice', { field: displayName }) : undefined;
    if (count < minItems) return tRichFields('choices.min', { count: minItems });
    return count > maxItems ? tRichFields('choices.max', { count: maxItems }) : undefined;
  },
  serialize({ options, multiple }, value) {
    // In the order of the options, not of the clicks.
    const indices = [...asIndices(value)].sort((a, b) => a - b);
    const selected = indices.flatMap((index) => (options[index] ? [options[index].value] : []));
    return multiple && selected.length > 0 ? selected : selected[0];
  },
  Input: (props) =>
    props.field.multiple ? (
      <CheckboxGroup {...props} options={withGroupLabels(props.field)} />
    ) : (
      <SingleSelect {...props} />
    ),
};

/** For inputs without group headings. */
function withGroupLabels({ options }: RichFieldOf<'SELECT'>): Choice[] {
  return options.map(({ label, value, group }) => ({ label: group ? `${group}: ${label}` : label, value }));
}

function SingleSelect(props: RichInputProps<RichFieldOf<'SELECT'>>) {
  const { field, value, onChange } = props;
  const { displayName, required, options, whenEmpty } = field;
  const [index] = asIndices(value);
  const placeholder = whenEmpty?.placeholder ?? t('field.choose');
  const selectIndex = (index: number | undefined) => onChange(index === undefined ? [] : [index]);
  return (
    <FieldLayout {...props}>
      {(controlProps) =>
        options.length > MAX_UNSEARCHED_OPTIONS ? (
          <Combobox
            controlProps={controlProps}
            label={displayName}
            options={withGroupLabels(field)}
            selected={index}
            onSelect={selectIndex}
            placeholder={placeholder}
            clearable={!required}
          />
        ) : (
          <select
            {...controlProps}
            class="input select"
            value={index === undefined ? '' : String(index)}
            onChange={({ currentTarget }) =>
              selectIndex(currentTarget.value === '' ? undefined : Number(currentTarget.value))
            }
          >
            <option value="" disabled={required && !whenEmpty?.nested}>
              {placeholder}
            </option>
            <Options options={options} />
          </select>
        )
      }
    </FieldLayout>
  );
}

function Options({ options }: { options: RichOption[] }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <>
      {groups.map((name) => {
        const optionElements = options.map(({ label, group }, index) =>
          group === name ? (
            <option key={index} value={String(index)}>
              {label}
            </option>
          ) : null,
        );
        return name === undefined ? (
          optionElements
        ) : (
          <optgroup key={name} label={name}>
            {optionElements}
          </optgroup>
        );
      })}
    </>
  );
}
