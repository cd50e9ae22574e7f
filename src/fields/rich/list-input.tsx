import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { FieldError, Optional } from '../field.tsx';
import { Help, joined } from './frame.tsx';
import { type FieldOf, type RichInputProps, valuesOf } from './kind.ts';
import { rowsOf } from './rows.ts';
import { useLatest } from './use-latest.ts';

/** As many rows as the user wants, each with a button that takes it away. */
export function ListInput(props: RichInputProps<FieldOf<'LIST'>>) {
  const { field, value, path, form, change, row, tree, Parts } = props;
  const { displayName, help, required, item, addLabel } = field;
  const id = useId();
  const latest = useLatest(valuesOf(value), change);
  const parts = rowsOf(field, value);
  const message = form.messages[path];
  const element = useRef<HTMLFieldSetElement>(null);
  /** Where the focus goes: to what is new, or what had it is gone. */
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current) element.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });

  const add = () => {
    const names = parts.map((part) => Number(part.path.slice(1)));
    const name = `r${Math.max(0, ...names) + 1}`;
    next.current = `[data-row="${name}"] :is(input, textarea, select)`;
    latest.set(name, tree.initialOf(item));
  };
  const remove = (name: string, index: number) => {
    const neighbour = parts[index + 1] ?? parts[index - 1];
    next.current = neighbour ? `[data-row="${neighbour.path}"] > .rich-remove` : '.rich-add';
    latest.remove(name);
  };

  return (
    <fieldset
      ref={element}
      class="field rich-list"
      aria-describedby={joined(help && `${id}-help`, message && `${id}-error`)}
    >
      <legend class="label">
        {displayName}
        {!required && !row && <Optional />}
      </legend>
      {parts.map((part, index) => (
        <div key={part.path} class={`rich-row rich-row-${item.type.toLowerCase()}`} data-row={part.path}>
          <Parts parts={[part]} path={`${path}/`} form={form} change={latest.set} rows />
          <button
            type="button"
            class="icon-button rich-remove"
            aria-label={tRichFields('list.remove', { item: part.field.displayName })}
            onClick={() => remove(part.path, index)}
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
      {help && <Help form={form} id={`${id}-help`} text={help} />}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
