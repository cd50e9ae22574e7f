import type { SelectOption } from '../../field-model.ts';
import type { OptionListProps } from '../registry.ts';

/** The options of a native select, below the headings of their groups. */
export function GroupedOptions({ options }: OptionListProps) {
  return (
    <>
      {[...new Set(options.map(({ group }) => group))].map((name) => {
        const ofGroup = options.map(
          ({ label, group }, index) =>
            group === name && (
              <option key={index} value={index}>
                {label}
              </option>
            ),
        );
        return name ? <optgroup label={name}>{ofGroup}</optgroup> : ofGroup;
      })}
    </>
  );
}

/** For inputs without headings. */
export function withGroupLabels(options: SelectOption[]): SelectOption[] {
  return options.map(({ label, value, group }) => ({ label: group ? `${group}: ${label}` : label, value }));
}
