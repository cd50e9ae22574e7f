import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import type { Choice, RichOption } from '../../model.ts';
import { choicesOf } from '../field-kind.ts';
import { longList, placesOf, search } from '../kinds.ts';
import { Checks } from './checks.tsx';
import { Frame } from './frame.tsx';
import type { FieldOf, RichInputProps, RichKind } from './kind.ts';

/** Holds the places of what is chosen, since values may be any JSON and need not differ. */
export const select: RichKind<FieldOf<'SELECT'>> = {
  initial: ({ options }, preset) =>
    placesOf(options, Array.isArray(preset) ? preset : preset === undefined ? [] : [preset]),
  problem({ required, displayName, minItems = 0, maxItems = Infinity }, value) {
    const count = choicesOf(value).length;
    if (count === 0) return required ? t('field.required.choice', { field: displayName }) : undefined;
    if (count < minItems) return tRichFields('choices.min', { count: minItems });
    return count > maxItems ? tRichFields('choices.max', { count: maxItems }) : undefined;
  },
  wire({ options, multiple }, value) {
    // In the order of the list, not of the clicks.
    const places = [...choicesOf(value)].sort((a, b) => a - b);
    const chosen = places.flatMap((place) => (options[place] ? [options[place].value] : []));
    return multiple && chosen.length > 0 ? chosen : chosen[0];
  },
  Input: (props) => (props.field.multiple ? <Checks {...props} options={labelled(props.field)} /> : <One {...props} />),
};

/** Where no heading can stand above its options. */
function labelled({ options }: FieldOf<'SELECT'>): Choice[] {
  return options.map(({ label, value, group }) => ({ label: group ? `${group}: ${label}` : label, value }));
}

function One(props: RichInputProps<FieldOf<'SELECT'>>) {
  const { field, value, form, change } = props;
  const { displayName, required, options, whenEmpty } = field;
  const [place] = choicesOf(value);
  const placeholder = whenEmpty?.placeholder ?? t('field.choose');
  // Until the searchable list is loaded, a select holds the same options.
  const Combobox = options.length > longList ? form.lazyFields.value?.Combobox : undefined;
  const choose = (chosen: number | undefined) => change(chosen === undefined ? [] : [chosen]);
  return (
    <Frame {...props}>
      {(ties) =>
        Combobox ? (
          <Combobox
            {...{ ties, place, placeholder, choose, search }}
            options={labelled(field)}
            label={displayName}
            clearable={!required}
          />
        ) : (
          <select
            {...ties}
            class="input select"
            value={place === undefined ? '' : String(place)}
            onChange={({ currentTarget }) =>
              choose(currentTarget.value === '' ? undefined : Number(currentTarget.value))
            }
          >
            <option value="" disabled={required && !whenEmpty?.nested}>
              {placeholder}
            </option>
            <Options options={options} />
          </select>
        )
      }
    </Frame>
  );
}

function Options({ options }: { options: RichOption[] }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <>
      {groups.map((name) => {
        const own = options.map(({ label, group }, place) =>
          group === name ? (
            <option key={place} value={String(place)}>
              {label}
            </option>
          ) : null,
        );
        return name === undefined ? (
          own
        ) : (
          <optgroup key={name} label={name}>
            {own}
          </optgroup>
        );
      })}
    </>
  );
}
