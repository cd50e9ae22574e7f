import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tHelp as t } from '../../i18n/help.ts';
import type { Property } from '../../model.ts';
import { afterPointerUp } from '../after-pointer-up.ts';
import type { InputProps } from '../field-type.ts';
import { suggestFix } from './suggest-fix.ts';

type PasteSuggestionProps = Pick<InputProps<Property>, 'property' | 'value' | 'onChange'>;

/**
 * Under an input of one line: a quiet word about what was pasted, and a button that mends it. Speaks up after a paste
 * and when the input is left, not while somebody types, and is gone once there is nothing wrong any more.
 */
export function PasteSuggestion(props: PasteSuggestionProps) {
  const { type } = props.property;
  return type === 'SHORT_TEXT' || type === 'SECRET_TEXT' ? <SuggestionLine {...props} /> : null;
}

function SuggestionLine({ property, value, onChange }: PasteSuggestionProps) {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [isComplete, setIsComplete] = useState(false);
  const [isFixed, setIsFixed] = useState(false);
  const suggestion = isComplete ? suggestFix(property, value) : undefined;
  const isEmpty = suggestion === undefined;

  useEffect(() => {
    const field = fieldOf(element.current);
    const listeners = new AbortController();
    const on = (type: string, handler: (event: Event) => void) =>
      field?.addEventListener(type, handler, { signal: listeners.signal });
    on('input', (event) => {
      setIsFixed(false);
      if (event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType)) setIsComplete(true);
    });
    on('change', () => afterPointerUp(() => setIsComplete(true)));
    on('focusout', () => setIsFixed(false));
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    // What is typed from here on is not judged before it is complete again.
    if (isEmpty) setIsComplete(false);
  }, [isEmpty, isComplete]);
  useEffect(() => {
    setDescribedBy(inputIn(element.current), id, !isEmpty);
  });

  const applyFix = () => {
    if (!suggestion) return;
    inputIn(element.current)?.focus();
    onChange(suggestion.replacement);
    setIsFixed(true);
  };
  return (
    <div class="paste-suggestion" ref={element} data-empty={(isEmpty && !isFixed) || undefined}>
      <p class="hint" id={id} aria-live="polite">
        {suggestion ? t(`looks.${suggestion.kind}`, suggestion.values) : isFixed && t('fixed')}
      </p>
      {suggestion && (
        <button type="button" class="paste-suggestion-fix" onClick={applyFix}>
          {t(`fix.${suggestion.kind === 'no-scheme' ? 'address' : suggestion.kind}`, suggestion.values)}
        </button>
      )}
    </div>
  );
}

/** The field it stands in or under. */
function fieldOf(element: Element | null): Element | null | undefined {
  return element?.parentElement?.closest('.field') ?? element?.previousElementSibling;
}

function inputIn(element: Element | null): HTMLElement | null | undefined {
  return fieldOf(element)?.querySelector('input');
}

/** The input is drawn elsewhere, in a chunk that knows nothing of this one. */
function setDescribedBy(input: Element | null | undefined, id: string, described: boolean): void {
  const before = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const after = before.filter((one) => one !== id);
  if (described) after.unshift(id);
  if (after.join() === before.join()) return;
  if (after.length > 0) input?.setAttribute('aria-describedby', after.join(' '));
  else input?.removeAttribute('aria-describedby');
}
