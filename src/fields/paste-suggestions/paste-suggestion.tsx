import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldSpec } from '../../field-model.ts';
import { tSuggestions as t } from '../../i18n/suggestions.ts';
import { afterPointerUp } from '../after-pointer-up.ts';
import type { InputProps } from '../field-type.ts';
import { isSingleLine, suggestFix } from './suggest-fix.ts';

type PasteSuggestionProps = Pick<InputProps<FieldSpec>, 'field' | 'value' | 'onChange'>;

/**
 * A hint under a single-line input about a probable mistake in its value, with a button that fixes it. Appears after a
 * paste or on change, not while typing, and disappears once the value is fine.
 */
export function PasteSuggestion(props: PasteSuggestionProps) {
  return isSingleLine(props.field) ? <SuggestionLine {...props} /> : null;
}

function SuggestionLine({ field, value, onChange }: PasteSuggestionProps) {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [shouldCheck, setShouldCheck] = useState(false);
  const [isFixed, setIsFixed] = useState(false);
  const suggestion = shouldCheck ? suggestFix(field, value) : undefined;
  const isEmpty = suggestion === undefined;

  useEffect(() => {
    const field = fieldOf(element.current);
    const listeners = new AbortController();
    const on = (type: string, handler: (event: Event) => void) =>
      field?.addEventListener(type, handler, { signal: listeners.signal });
    on('input', (event) => {
      setIsFixed(false);
      if (event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType)) setShouldCheck(true);
    });
    on('change', () => afterPointerUp(() => setShouldCheck(true)));
    on('focusout', () => setIsFixed(false));
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    // Checked again after the next paste or change event.
    if (isEmpty) setShouldCheck(false);
  }, [isEmpty, shouldCheck]);
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
        {suggestion ? t(suggestion.kind, suggestion.values) : isFixed && t('applied')}
      </p>
      {suggestion && (
        <button type="button" class="paste-suggestion-fix" onClick={applyFix}>
          {t(`apply.${suggestion.kind === 'no-scheme' ? 'address' : suggestion.kind}`, suggestion.values)}
        </button>
      )}
    </div>
  );
}

function fieldOf(suggestion: Element | null): Element | null | undefined {
  return suggestion?.closest('.field');
}

function inputIn(suggestion: Element | null): HTMLElement | null | undefined {
  return fieldOf(suggestion)?.querySelector('input');
}

/** Set on the DOM: the input is rendered by another chunk. Runs after each render, which may overwrite it. */
function setDescribedBy(input: Element | null | undefined, id: string, described: boolean): void {
  const before = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const after = before.filter((one) => one !== id);
  if (described) after.unshift(id);
  if (after.join() === before.join()) return;
  if (after.length > 0) input?.setAttribute('aria-describedby', after.join(' '));
  else input?.removeAttribute('aria-describedby');
}
