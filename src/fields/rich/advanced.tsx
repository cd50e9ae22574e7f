import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { tRichFields } from '../../i18n/rich-fields.ts';
import type { FormNow } from './kind.ts';

type AdvancedProps = { paths: string[]; form: FormNow; children: ComponentChildren };

/** What hardly anybody changes. */
export function Advanced({ paths, form: { messages, attempt }, children }: AdvancedProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const refused = Object.keys(messages).some((at) => paths.some((path) => at === path || at.startsWith(`${path}/`)));
  useLayoutEffect(() => {
    // Before the focus goes to what is wrong in it. It stays open when that is solved.
    if (refused && details.current) details.current.open = true;
  }, [refused, attempt]);
  return (
    <details class="disclosure" ref={details}>
      <summary>{tRichFields('advanced')}</summary>
      <div class="rich rich-advanced">{children}</div>
    </details>
  );
}
