import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { tExtendedFields as t } from '../../i18n/extended-fields.ts';
import type { FieldOf, InputProps } from '../field-type.ts';
import { FieldGroup } from '../field-types.ts';
import { initialValue } from '../form-operations.ts';
import { FieldList } from '../index.tsx';
import { asValues } from './as-values.ts';
import { listRows } from './list-rows.ts';
import { useLatestValues } from './use-latest-values.ts';

export function ListInput({ value, path, form, onChange, ...props }: InputProps<FieldOf<'LIST'>>) {
  const { field, message } = props;
  const { item, addLabel } = field;
  const id = useId();
  const values = useLatestValues(asValues(value), onChange);
  const rows = listRows(field, value);
  const addButton = useRef<HTMLButtonElement>(null);
  /** Focused after the next render: the added row, or the neighbour of the removed one. */
  const focusSelector = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // Lists inside of a row have rows of the same names.
    const find = (selector: string) => addButton.current?.parentElement?.querySelector<HTMLElement>(selector);
    if (focusSelector.current) find(`:scope > ${focusSelector.current}`)?.focus();
    focusSelector.current = undefined;
  });

  const add = () => {
    const names = rows.map(({ path: name }) => Number(name.slice(1)));
    const name = `r${Math.max(0, ...names) + 1}`;
    focusSelector.current = `[data-row="${name}"] :is(input, textarea, select)`;
    values.set(name, initialValue(item));
  };
  const remove = (name: string, index: number) => {
    const neighbour = rows[index + 1] ?? rows[index - 1];
    focusSelector.current = neighbour ? `[data-row="${neighbour.path}"] > .row-remove` : '.row-add';
    values.remove(name);
  };

  return (
    <FieldGroup {...props} id={id} class="list-field">
      {rows.map((row, index) => (
        <div key={row.path} class={`list-row list-row-${item.type.toLowerCase()}`} data-row={row.path}>
          <FieldList fields={[row]} path={`${path}/`} form={form} onChange={values.set} areListRows />
          <button
            type="button"
            class="icon-button row-remove"
            aria-label={t('list.remove', { item: row.field.displayName })}
            onClick={() => remove(row.path, index)}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4 1-1Z" />
            </svg>
          </button>
        </div>
      ))}
      <button
        ref={addButton}
        type="button"
        class="button button-small row-add"
        aria-describedby={message && `${id}-error`}
        data-problem={message ? '' : undefined}
        onClick={add}
      >
        {addLabel ?? t('list.add', { item: item.displayName })}
      </button>
    </FieldGroup>
  );
}
