import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorMessages } from './rich-field-type.ts';

/**
 * What the inputs say: nothing before the form was refused for one of them, then what was wrong at the last attempt
 * and still is. Fields that open only afterwards wait for the next one.
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
