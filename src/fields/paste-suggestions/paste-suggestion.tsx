import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldSpec } from '../../field-model.ts';
import { type SuggestionsText, tSuggestions as t } from '../../i18n/suggestions.ts';
import { afterPointerUp } from '../after-pointer-up.ts';
import type { InputProps } from '../field-type.ts';
import { isChecked, suggestFix } from './suggest-fix.ts';
import type { FixableKind } from './suggestion.ts';
import { useCheckTime } from './use-check-time.ts';

type PasteSuggestionProps = Pick<InputProps<FieldSpec>, 'field' | 'value' | 'onChange'>;

/**
 * A hint under a text input about a probable mistake in its value, with a button that fixes it. Appears after a paste or
 * on change, not while typing, and disappears once the value is fine.
 */
export function PasteSuggestion(props: PasteSuggestionProps) {
  return isChecked(props.field) ? <SuggestionLine {...props} /> : null;
}

function SuggestionLine({ field, value, onChange }: PasteSuggestionProps) {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const check = useCheckTime(element, field, value);
  const [isFixed, setIsFixed] = useState(false);
  const suggestion = check.isDue ? suggestFix(field, value) : undefined;
  const isEmpty = suggestion === undefined;

  useEffect(() => {
    const fieldElement = element.current?.closest('.field');
    const listeners = new AbortController();
    const forget = () => setIsFixed(false);
    const { signal } = listeners;
    fieldElement?.addEventListener('input', forget, { signal });
    const forgetOutside = () => !fieldElement?.contains(document.activeElement) && forget();
    fieldElement?.addEventListener('focusout', () => afterPointerUp(forgetOutside), { signal });
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    // Checked again after the next paste or change.
    if (check.isDue && isEmpty) check.done();
  }, [isEmpty, check.isDue]);
  useEffect(() => {
    setDescribedBy(inputBeside(element.current), id, !isEmpty);
  });

  const applyFix = () => {
    if (suggestion?.replacement === undefined) return;
    inputBeside(element.current)?.focus();
    onChange(suggestion.replacement);
    setIsFixed(true);
  };
  return (
    <div class="paste-suggestion" ref={element} data-empty={(isEmpty && !isFixed) || undefined}>
      <p class="hint" id={id} aria-live="polite">
        {suggestion ? t(suggestion.kind, suggestion.values) : isFixed && t('applied')}
      </p>
      {suggestion?.replacement !== undefined && (
        <button type="button" class="paste-suggestion-fix" onClick={applyFix}>
          {t(applyText(suggestion.kind), suggestion.values)}
        </button>
      )}
    </div>
  );
}

/** Some have their button in common. */
function applyText(kind: FixableKind): SuggestionsText {
  return kind === 'no-scheme' || kind === 'character' ? 'apply.address' : `apply.${kind}`;
}

function inputBeside(suggestion: Element | null): HTMLElement | null | undefined {
  return suggestion?.closest('.field')?.querySelector<HTMLElement>('.input');
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
