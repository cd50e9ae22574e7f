import type { Json } from '../../json.ts';
import type { FieldOf, FieldType } from '../field-type.ts';
import { selectType } from '../field-types.ts';

/** A SELECT of the time zones the browser supports. */
export const timezoneType: FieldType<FieldOf<'TIMEZONE'>> = {
  initialValue: (field, preset) => selectType.initialValue(asSelect(field), preset),
  validate: (field, value) => selectType.validate(asSelect(field), value),
  serialize: (field, value) => selectType.serialize(asSelect(field), value),
  Input: ({ field, ...props }) => <selectType.Input {...props} field={asSelect(field)} />,
};

/** Browsers omit UTC and may list the default value under another name, so both are added. */
function asSelect(field: FieldOf<'TIMEZONE'>): FieldOf<'SELECT'> {
  const { defaultValue } = field;
  const extra: Json[] = typeof defaultValue === 'string' ? [defaultValue, 'UTC'] : ['UTC'];
  const names = new Set([...extra, ...Intl.supportedValuesOf('timeZone')]);
  const options = [...names].map((name) => ({ label: String(name).replaceAll('_', ' '), value: name }));
  return { ...field, type: 'SELECT', options };
}
