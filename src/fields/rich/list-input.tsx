import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { FieldError, OptionalMark } from '../field.tsx';
import { HelpText, joinIds } from './field-layout.tsx';
import { listRows } from './list-rows.ts';
import { asValues, type RichFieldOf, type RichInputProps } from './rich-field-type.ts';
import { useLatestValues } from './use-latest-values.ts';

export function ListInput(props: RichInputProps<RichFieldOf<'LIST'>>) {
  const { field, value, path, form, onChange, isListRow, operations, FieldList } = props;
  const { displayName, help, required, item, addLabel } = field;
  const id = useId();
  const values = useLatestValues(asValues(value), onChange);
  const rows = listRows(field, value);
  const message = form.messages[path];
  const element = useRef<HTMLFieldSetElement>(null);
  /** Focused after the next render: the added row, or the neighbour of the removed one. */
  const focusSelector = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focusSelector.current) element.current?.querySelector<HTMLElement>(focusSelector.current)?.focus();
    focusSelector.current = undefined;
  });

  const add = () => {
    const names = rows.map((rowField) => Number(rowField.path.slice(1)));
    const name = `r${Math.max(0, ...names) + 1}`;
    focusSelector.current = `[data-row="${name}"] :is(input, textarea, select)`;
    values.set(name, operations.initialValue(item));
  };
  const remove = (name: string, index: number) => {
    const neighbour = rows[index + 1] ?? rows[index - 1];
    focusSelector.current = neighbour ? `[data-row="${neighbour.path}"] > .rich-remove` : '.rich-add';
    values.remove(name);
  };

  return (
    <fieldset
      ref={element}
      class="field rich-list"
      aria-describedby={joinIds(help && `${id}-help`, message && `${id}-error`)}
    >
      <legend class="label">
        {displayName}
        {!required && !isListRow && <OptionalMark />}
      </legend>
      {rows.map((rowField, index) => (
        <div key={rowField.path} class={`rich-row rich-row-${item.type.toLowerCase()}`} data-row={rowField.path}>
          <FieldList fields={[rowField]} path={`${path}/`} form={form} onChange={values.set} areListRows />
          <button
            type="button"
            class="icon-button rich-remove"
            aria-label={tRichFields('list.remove', { item: rowField.field.displayName })}
            onClick={() => remove(rowField.path, index)}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4 1-1Z" />
            </svg>
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button button-small rich-add"
        aria-describedby={message && `${id}-error`}
        data-problem={message ? '' : undefined}
        onClick={add}
      >
        {addLabel ?? tRichFields('list.add', { item: item.displayName })}
      </button>
      {help && <HelpText id={`${id}-help`} text={help} />}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
