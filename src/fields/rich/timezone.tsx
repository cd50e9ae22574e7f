import type { Json } from '../../model.ts';
import type { FieldOf, RichKind } from './rich-field-type.ts';
import { select } from './select.tsx';

/** A choice out of those that the browser knows. */
export const timezone: RichKind<FieldOf<'TIMEZONE'>> = {
  initial: (field, preset, tree) => select.initial(asSelect(field), preset, tree),
  problem: (field, value, tree) => select.problem(asSelect(field), value, tree),
  wire: (field, value, tree) => select.wire(asSelect(field), value, tree),
  Input: ({ field, ...props }) => <select.Input {...props} field={asSelect(field)} />,
};

/** Browsers leave UTC out, and may know the default by another name: the list must hold both all the same. */
function asSelect(field: FieldOf<'TIMEZONE'>): FieldOf<'SELECT'> {
  const { defaultValue } = field;
  const extra: Json[] = typeof defaultValue === 'string' ? [defaultValue, 'UTC'] : ['UTC'];
  const names = new Set([...extra, ...Intl.supportedValuesOf('timeZone')]);
  const options = [...names].map((name) => ({ label: String(name).replaceAll('_', ' '), value: name }));
  return { ...field, type: 'SELECT', multiple: false, options };
}
