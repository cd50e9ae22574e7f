import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tMarkdown as t } from '../i18n/markdown.ts';
import { whenReleased } from './when-released.ts';

/** As in the style sheets: from here on down the card is the page. */
const phone = '(max-width: 519px)';

type InstructionsProps = {
  /** As it was written. */
  text: string;
  /** Whoever is to see this has probably read it before. */
  folded: boolean;
  children: ComponentChildren;
};

/** How an app's key is come by. On phones a long text folds away once it has served. */
export function Instructions({ text, folded, children }: InstructionsProps) {
  const narrow = useNarrow();
  return narrow && isLong(text) ? <Folding folded={folded}>{children}</Folding> : <div>{children}</div>;
}

function isLong(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 4 || text.length > 280;
}

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(phone).matches);
  useEffect(() => {
    const query = matchMedia(phone);
    const listen = () => setNarrow(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return narrow;
}

function Folding({ folded, children }: Omit<InstructionsProps, 'text'>) {
  const [open, setOpen] = useState(!folded);
  const details = useRef<HTMLDetailsElement>(null);
  const content = useRef<HTMLDivElement>(null);
  /** The user has opened or closed it: from then on nobody else does. */
  const [theirs, setTheirs] = useState(false);
  /** Where the focus is, and where on the screen that was. */
  const kept = useRef<{ element: Element; top: number } | undefined>(undefined);

  useEffect(() => {
    const form = details.current?.closest('form');
    if (!form || !open || theirs) return;
    let typed = false;
    const fold = () => {
      const element = document.activeElement;
      const inForm = element !== null && form.contains(element);
      if (!typed || (inForm && details.current?.contains(element))) return;
      // Only if what is scrolled away can make up for it; otherwise the next time.
      const height = content.current?.offsetHeight ?? 0;
      if (inForm && (scrollerOf(details.current)?.scrollTop ?? 0) < height) return;
      kept.current = inForm ? { element, top: element.getBoundingClientRect().top } : undefined;
      setOpen(false);
    };
    const listening = new AbortController();
    const { signal } = listening;
    const onInput = () => {
      typed = true;
      fold();
    };
    form.addEventListener('input', onInput, { signal });
    form.addEventListener('focusout', () => whenReleased(() => signal.aborted || fold()), { signal });
    return () => listening.abort();
  }, [open, theirs]);
  useLayoutEffect(() => {
    const scroller = scrollerOf(details.current);
    if (!kept.current || !scroller) return;
    const { element, top } = kept.current;
    kept.current = undefined;
    scroller.scrollTop += element.getBoundingClientRect().top - top;
  }, [open]);

  return (
    <details
      class="disclosure instructions"
      open={open}
      ref={details}
      onToggle={({ currentTarget }) => {
        // Heard of our own change as well.
        if (currentTarget.open === open) return;
        setTheirs(true);
        setOpen(currentTarget.open);
      }}
    >
      <summary>{t('instructions')}</summary>
      <div ref={content}>{children}</div>
    </details>
  );
}

function scrollerOf(element: Element | null): Element | undefined {
  for (let at = element?.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
