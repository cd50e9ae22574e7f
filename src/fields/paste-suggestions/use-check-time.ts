import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldSpec } from '../../field-model.ts';
import { afterPointerUp } from '../after-pointer-up.ts';
import { type FieldValue, presetToText } from '../field-type.ts';
import { lastInput } from '../input-help.ts';

/** When a value is to be checked: after a paste, a drop, a file or a blur, but not while it is being typed. */
export function useCheckTime(inside: RefObject<Element | null>, field: FieldSpec, value: FieldValue) {
  const [isDue, setIsDue] = useState(false);
  /** Whether there was an `input` event since the last change: without one it was made by code, e.g. by a dropped file. */
  const isTyped = useRef(false);
  /** Since the last check. */
  const isEdited = useRef(value !== presetToText(field.defaultValue));
  const checked = useRef(value);

  // Before the next `input` event, which an effect after the paint could miss.
  useLayoutEffect(() => {
    const element = inside.current?.closest('.field');
    if (!element) return;
    const listeners = new AbortController();
    const on = (type: string, handler: (event: Event) => void) =>
      element.addEventListener(type, handler, { signal: listeners.signal });
    on('input', (event) => {
      isTyped.current = true;
      isEdited.current = true;
      if (isPaste(event)) setIsDue(true);
    });
    const check = () => {
      isEdited.current = false;
      afterPointerUp(() => setIsDue(true));
    };
    on('change', check);
    // What an extension or an assistive technology has entered need not cause a `change`.
    on('focusout', () => isEdited.current && check());
    // The first change may have come before this was loaded.
    const { event } = lastInput;
    const { activeElement } = document;
    const isTyping = element.contains(activeElement) && activeElement === event?.target && !isPaste(event);
    if (!isTyping && isEdited.current) check();
    return () => listeners.abort();
  }, []);
  // After the paint: a layout effect may run before the event that has changed the value is back at the field.
  useEffect(() => {
    if (value === checked.current) return;
    if (!isTyped.current) setIsDue(true);
    checked.current = value;
    isTyped.current = false;
  }, [value]);

  return { isDue, done: () => setIsDue(false) };
}

function isPaste(event: Event | undefined): boolean {
  return event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
}
