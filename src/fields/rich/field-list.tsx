import { Advanced } from './advanced-fields.tsx';
import { tree } from './form-operations.ts';
import { type PartsProps, type RichFieldsProps, valuesOf } from './rich-field-type.ts';
import { kindOf } from './rich-field-types.ts';
import { useLatest } from './use-latest-values.ts';

/** Inputs one below the other. */
function Parts({ parts, path, form, change, rows = false }: PartsProps) {
  return (
    <>
      {parts.map((part) => {
        const { Input } = kindOf(part.field);
        return (
          <Input
            key={part.path}
            field={part.field}
            value={part.value}
            path={path + part.path}
            form={form}
            change={(value) => change(part.path, value)}
            row={rows}
            tree={tree}
            Parts={Parts}
            Fields={Fields}
          />
        );
      })}
    </>
  );
}

/** The fields that are to be seen now, the advanced ones at the end. */
export function Fields({ fields, value, path, form, change }: RichFieldsProps) {
  const values = valuesOf(value);
  const latest = useLatest(values, change);
  const parts = tree.shown(fields, values).filter(({ field }) => field.type !== 'HIDDEN');
  const advanced = parts.filter(({ field }) => field.advanced);
  const common = { path, form, change: latest.set };
  return (
    <>
      <Parts parts={parts.filter(({ field }) => !field.advanced)} {...common} />
      {advanced.length > 0 && (
        <Advanced paths={advanced.map((part) => path + part.path)} form={form}>
          <Parts parts={advanced} {...common} />
        </Advanced>
      )}
    </>
  );
}
