import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldSpec } from '../../field-model.ts';
import { afterPointerUp } from '../after-pointer-up.ts';
import { type FieldValue, presetToText } from '../field-type.ts';
import { lastInputEvent } from '../input-help.ts';

/** When a value is to be checked: after a paste, a drop, a file or a blur, but not while it is being typed. */
export function useCheckTime(inside: RefObject<Element | null>, field: FieldSpec, value: FieldValue) {
  const [isDue, setIsDue] = useState(false);
  /** The number of `input` events. A change without one was made by code, e.g. by a dropped file. */
  const inputs = useRef(0);
  const inputsAtRender = inputs.current;
  const inputsAtCheck = useRef(0);
  /** Since the last check. */
  const isEdited = useRef(value !== presetToText(field.defaultValue));
  const checked = useRef(value);

  // Before the next `input` event, which an effect after the paint could miss.
  useLayoutEffect(() => {
    const element = inside.current?.closest('.field');
    if (!element) return;
    const listeners = new AbortController();
    const on = (type: string, handler: (event: Event) => void, capture = false) =>
      element.addEventListener(type, handler, { signal: listeners.signal, capture });
    // Before the input's own listener, whose change is rendered before the event is back here.
    on('input', () => inputs.current++, true);
    on('input', (event) => {
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
    const { event } = lastInputEvent;
    const { activeElement } = document;
    const isTyping = element.contains(activeElement) && activeElement === event?.target && !isPaste(event);
    if (!isTyping && isEdited.current) check();
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    if (value !== checked.current && inputsAtRender === inputsAtCheck.current) setIsDue(true);
    checked.current = value;
    inputsAtCheck.current = inputsAtRender;
  }, [value]);

  return { isDue, done: () => setIsDue(false) };
}

function isPaste(event: Event | undefined): boolean {
  return event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
}
