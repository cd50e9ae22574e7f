import { useEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from './rich-field-type.ts';

/**
 * What the inputs say: nothing before the form was refused for one of them, then what was wrong at the last attempt
 * and still is. Fields that open only afterwards wait for the next one.
 */
export function useAttempts(messages: Messages, refused: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(messages);
  latest.current = messages;
  const [asked, setAsked] = useState<{ attempt: number; paths?: ReadonlySet<string> }>({ attempt: 0 });
  useEffect(() => {
    const form = element.current?.closest('form');
    const onSubmit = () =>
      setAsked(({ attempt }) => ({ attempt: attempt + 1, paths: new Set(Object.keys(latest.current)) }));
    form?.addEventListener('submit', onSubmit);
    return () => form?.removeEventListener('submit', onSubmit);
  }, []);
  const { attempt, paths } = asked;
  const said = refused ? Object.entries(messages).filter(([path]) => paths?.has(path) ?? true) : [];
  return { element, messages: Object.fromEntries(said), attempt };
}
