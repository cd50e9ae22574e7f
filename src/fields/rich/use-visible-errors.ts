import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorMessages } from './rich-field-type.ts';

/**
 * The messages to show: none before an invalid submit, then those of the last submit that still apply. Fields that
 * appear later are not reported before the next one.
 */
export function useVisibleErrors(messages: ErrorMessages, isInvalid: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(messages);
  latest.current = messages;
  const [submitted, setSubmitted] = useState<{ submitCount: number; invalidPaths?: ReadonlySet<string> }>({
    submitCount: 0,
  });
  useEffect(() => {
    const form = element.current?.closest('form');
    const onSubmit = () =>
      setSubmitted(({ submitCount }) => ({
        submitCount: submitCount + 1,
        invalidPaths: new Set(Object.keys(latest.current)),
      }));
    form?.addEventListener('submit', onSubmit);
    return () => form?.removeEventListener('submit', onSubmit);
  }, []);
  const { submitCount, invalidPaths } = submitted;
  const visible = isInvalid ? Object.entries(messages).filter(([path]) => invalidPaths?.has(path) ?? true) : [];
  return { element, messages: Object.fromEntries(visible), submitCount };
}
