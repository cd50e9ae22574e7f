import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tMarkdown as t } from '../i18n/markdown.ts';
import { afterPointerUp } from './after-pointer-up.ts';

/** The breakpoint of card.css below which the card fills the viewport. */
const PHONE_QUERY = '(max-width: 519px)';

type InstructionsProps = {
  /** Markdown source; its length decides whether the instructions can be collapsed. */
  text: string;
  /** Collapsed at first: a reconnecting user has read them before. */
  collapsed: boolean;
  children: ComponentChildren;
};

/** How to obtain credentials. On phones, a long text collapses once the user has started to fill in the form. */
export function Instructions({ text, collapsed, children }: InstructionsProps) {
  const isNarrow = useNarrowViewport();
  return isNarrow && isLong(text) ? (
    <CollapsibleInstructions collapsed={collapsed}>{children}</CollapsibleInstructions>
  ) : (
    <div>{children}</div>
  );
}

function isLong(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 4 || text.length > 280;
}

function useNarrowViewport(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(PHONE_QUERY).matches);
  useEffect(() => {
    const query = matchMedia(PHONE_QUERY);
    const update = () => setIsNarrow(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return isNarrow;
}

function CollapsibleInstructions({ collapsed, children }: Omit<InstructionsProps, 'text'>) {
  const [open, setOpen] = useState(!collapsed);
  const details = useRef<HTMLDetailsElement>(null);
  const content = useRef<HTMLDivElement>(null);
  /** From then on it is not collapsed automatically. */
  const [toggledByUser, setToggledByUser] = useState(false);
  /** The focused element, and its position before collapsing. */
  const focusAnchor = useRef<{ element: Element; top: number } | undefined>(undefined);

  useEffect(() => {
    const form = details.current?.closest('form');
    if (!form || !open || toggledByUser) return;
    let hasInput = false;
    const collapse = () => {
      const element = document.activeElement;
      const inForm = element !== null && form.contains(element);
      if (!hasInput || (inForm && details.current?.contains(element))) return;
      // Only if scrolling can compensate for the removed height, so that the focused input does not move.
      const contentHeight = content.current?.offsetHeight ?? 0;
      if (inForm && (scrollContainerOf(details.current)?.scrollTop ?? 0) < contentHeight) return;
      focusAnchor.current = inForm ? { element, top: element.getBoundingClientRect().top } : undefined;
      setOpen(false);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    const onInput = () => {
      hasInput = true;
      collapse();
    };
    form.addEventListener('input', onInput, { signal });
    form.addEventListener('focusout', () => afterPointerUp(() => signal.aborted || collapse()), { signal });
    return () => listeners.abort();
  }, [open, toggledByUser]);
  useLayoutEffect(() => {
    const scrollContainer = scrollContainerOf(details.current);
    if (!focusAnchor.current || !scrollContainer) return;
    const { element, top } = focusAnchor.current;
    focusAnchor.current = undefined;
    scrollContainer.scrollTop += element.getBoundingClientRect().top - top;
  }, [open]);

  return (
    <details
      class="disclosure instructions"
      open={open}
      ref={details}
      onToggle={({ currentTarget }) => {
        // Also fired by our own change.
        if (currentTarget.open === open) return;
        setToggledByUser(true);
        setOpen(currentTarget.open);
      }}
    >
      <summary>{t('instructions')}</summary>
      <div ref={content}>{children}</div>
    </details>
  );
}

function scrollContainerOf(element: Element | null): Element | undefined {
  for (let ancestor = element?.parentElement; ancestor; ancestor = ancestor.parentElement) {
    if (ancestor.scrollHeight > ancestor.clientHeight && /auto|scroll/.test(getComputedStyle(ancestor).overflowY))
      return ancestor;
  }
  return undefined;
}
