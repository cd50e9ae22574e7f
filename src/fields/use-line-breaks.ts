import type { TargetedClipboardEvent, TargetedDragEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * An <input> drops line breaks, which corrupts a PEM: text that has them is edited in a <textarea>. Spread `handlers` on
 * the <input>, and give `ref` to both.
 */
export function useLineBreaks(text: string, onText: (text: string) => void, always = false) {
  const isMultiline = always || /[\r\n]/.test(text);
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
    const { value, selectionStart: start, selectionEnd: end } = input;
    onText(value.slice(0, start ?? value.length) + inserted + value.slice(end ?? value.length));
  };
  return {
    isMultiline,
    ref,
    handlers: {
      onPaste: (event: TargetedClipboardEvent<HTMLInputElement>) =>
        insert(event, event.currentTarget, event.clipboardData),
      onDrop: (event: TargetedDragEvent<HTMLInputElement>) => insert(event, event.currentTarget, event.dataTransfer),
    },
  };
}
