import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tSuggestions as t } from '../../i18n/suggestions.ts';
import type { Property } from '../../model.ts';
import type { InputProps } from '../field-kind.ts';
import { whenReleased } from '../when-released.ts';
import { looksWrong } from './looks-wrong.ts';

type LooksProps = Pick<InputProps<Property>, 'property' | 'value' | 'change'>;

/**
 * Under an input of one line: a quiet word about what was pasted, and a button that mends it. Speaks up after a paste
 * and when the input is left, not while somebody types, and is gone once there is nothing wrong any more.
 */
export function Looks(props: LooksProps) {
  const { type } = props.property;
  return type === 'SHORT_TEXT' || type === 'SECRET_TEXT' ? <Line {...props} /> : null;
}

function Line({ property, value, change }: LooksProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [entered, setEntered] = useState(false);
  const [fixed, setFixed] = useState(false);
  const looks = entered ? looksWrong(property, value) : undefined;
  const isFine = looks === undefined;

  useEffect(() => {
    const field = fieldOf(place.current);
    const listening = new AbortController();
    const listen = (type: string, heard: (event: Event) => void) =>
      field?.addEventListener(type, heard, { signal: listening.signal });
    listen('input', (event) => {
      setFixed(false);
      if (event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType)) setEntered(true);
    });
    listen('change', () => whenReleased(() => setEntered(true)));
    listen('focusout', () => setFixed(false));
    return () => listening.abort();
  }, []);
  useEffect(() => {
    // What is typed from here on is not judged before it is complete again.
    if (isFine) setEntered(false);
  }, [isFine, entered]);
  useEffect(() => {
    tie(inputIn(place.current), id, !isFine);
  });

  const fix = () => {
    if (!looks) return;
    inputIn(place.current)?.focus();
    change(looks.fixed);
    setFixed(true);
  };
  return (
    <div class="looks" ref={place} data-quiet={(isFine && !fixed) || undefined}>
      <p class="hint" id={id} aria-live="polite">
        {looks ? t(looks.kind, looks.values) : fixed && t('applied')}
      </p>
      {looks && (
        <button type="button" class="looks-fix" onClick={fix}>
          {t(`apply.${looks.kind === 'no-scheme' ? 'address' : looks.kind}`, looks.values)}
        </button>
      )}
    </div>
  );
}

/** The field it stands in or under. */
function fieldOf(place: Element | null): Element | null | undefined {
  return place?.parentElement?.closest('.field') ?? place?.previousElementSibling;
}

function inputIn(place: Element | null): HTMLElement | null | undefined {
  return fieldOf(place)?.querySelector('input');
}

/** The input is drawn elsewhere, in a chunk that knows nothing of this one. */
function tie(input: Element | null | undefined, id: string, described: boolean): void {
  const before = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const after = before.filter((one) => one !== id);
  if (described) after.unshift(id);
  if (after.join() === before.join()) return;
  if (after.length > 0) input?.setAttribute('aria-describedby', after.join(' '));
  else input?.removeAttribute('aria-describedby');
}
