import type { Json } from '../../json.ts';
import type { RichFieldOf, RichFieldType } from './rich-field-type.ts';
import { selectField } from './select.tsx';

/** A SELECT of the time zones the browser supports. */
export const timezoneField: RichFieldType<RichFieldOf<'TIMEZONE'>> = {
  initialValue: (field, preset, operations) => selectField.initialValue(asSelect(field), preset, operations),
  validate: (field, value, operations) => selectField.validate(asSelect(field), value, operations),
  serialize: (field, value, operations) => selectField.serialize(asSelect(field), value, operations),
  Input: ({ field, ...props }) => <selectField.Input {...props} field={asSelect(field)} />,
};

/** Browsers omit UTC and may list the default value under another name, so both are added. */
function asSelect(field: RichFieldOf<'TIMEZONE'>): RichFieldOf<'SELECT'> {
  const { defaultValue } = field;
  const extra: Json[] = typeof defaultValue === 'string' ? [defaultValue, 'UTC'] : ['UTC'];
  const names = new Set([...extra, ...Intl.supportedValuesOf('timeZone')]);
  const options = [...names].map((name) => ({ label: String(name).replaceAll('_', ' '), value: name }));
  return { ...field, type: 'SELECT', multiple: false, options };
}
