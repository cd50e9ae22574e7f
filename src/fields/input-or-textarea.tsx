import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ControlProps } from './field.tsx';
import { plainInputProps, singleLineInputProps } from './input-props.ts';

export type InputOrTextareaProps = {
  controlProps: ControlProps;
  value: string;
  onChange: (value: string) => void;
  /** Dots in place of the characters. */
  masked: boolean;
  /** Always a textarea. */
  multiline?: boolean;
  textareaClass?: string;
  /** Selects the on-screen keyboard of the single line. */
  inputMode?: 'text' | 'url' | 'email' | 'decimal' | 'numeric';
};

/** An <input> drops line breaks, which corrupts a PEM: text that has them is edited in a <textarea>. */
export function InputOrTextarea({
  controlProps,
  value,
  onChange,
  masked,
  multiline = false,
  textareaClass = 'input input-area',
  inputMode,
}: InputOrTextareaProps) {
  const isMultiline = multiline || /[\r\n]/.test(value);
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const wasMultiline = useRef(isMultiline);
  useLayoutEffect(() => {
    // The focused element was replaced by the other kind.
    if (wasMultiline.current !== isMultiline) ref.current?.focus();
    wasMultiline.current = isMultiline;
  }, [isMultiline]);
  const insert = (event: Event, input: HTMLInputElement, data: DataTransfer | null) => {
    const inserted = data?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(inserted.trim())) return;
    event.preventDefault();
    const { selectionStart: start, selectionEnd: end } = input;
    onChange(
      input.value.slice(0, start ?? input.value.length) + inserted + input.value.slice(end ?? input.value.length),
    );
  };
  const common = {
    ref,
    ...controlProps,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return isMultiline ? (
    <textarea {...common} {...plainInputProps} class={masked ? `${textareaClass} masked` : textareaClass} rows={4} />
  ) : (
    <input
      {...common}
      {...singleLineInputProps}
      class="input"
      {...(masked ? { type: 'password' as const } : { type: 'text' as const })}
      inputMode={inputMode}
      onPaste={(event) => insert(event, event.currentTarget, event.clipboardData)}
      onDrop={(event) => insert(event, event.currentTarget, event.dataTransfer)}
    />
  );
}
