import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FieldSpec } from '../../field-model.ts';
import { deferredUi } from '../../fields/deferred-ui.ts';
import { focusFirst } from '../../fields/focus-first.ts';

/**
 * Focuses the first empty input, or the title if that input is out of view: scrolling to it would hide the beginning of
 * the instructions (ARIA Authoring Practices, modal dialog pattern). Decided again when the instructions are rendered,
 * unless the user has done something meanwhile, and when other fields have replaced the one with the focus.
 *
 * @param isElsewhere something else takes the focus
 */
export function useInitialFocus(
  form: RefObject<HTMLFormElement | null>,
  { isElsewhere, isEdited, fields }: { isElsewhere: boolean; isEdited: boolean; fields: FieldSpec[] },
): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const hasFocus = activeElement !== document.body;
    const isMoved = hasFocus && (isEdited || activeElement !== focused.current);
    // The host page may have taken the focus back.
    const isLate = focused.current && (isMoved || !document.hasFocus());
    if (isElsewhere || isLate || !form.current) return;
    const target = initialFocus(form.current);
    focusFirst(target, { preventScroll: true });
    focused.current = target;
  }, [deferredUi.value, fields]);
}

function initialFocus(form: HTMLFormElement): HTMLElement | null {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('.input:enabled:not(details:not([open]) *)')];
  const first = inputs.find(({ value }) => !value) ?? inputs[0] ?? form.querySelector<HTMLElement>('.button-primary');
  const scrollArea = first?.closest('.body');
  const bottom = Math.min(innerHeight, scrollArea?.getBoundingClientRect().bottom ?? innerHeight);
  const isInView = first && first.getBoundingClientRect().bottom <= bottom;
  return isInView ? first : form.querySelector<HTMLElement>('.title');
}
