import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { tRichFields } from '../../i18n/rich-fields.ts';
import type { FormContext } from './rich-field-type.ts';

type AdvancedFieldsProps = { paths: string[]; form: FormContext; children: ComponentChildren };

/** Rarely changed fields, collapsed. */
export function AdvancedFields({ paths, form: { messages, submitCount }, children }: AdvancedFieldsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const hasErrors = Object.keys(messages).some((at) => paths.some((path) => at === path || at.startsWith(`${path}/`)));
  useLayoutEffect(() => {
    // A layout effect, to open before the form focuses the first invalid field. Stays open once that is valid.
    if (hasErrors && details.current) details.current.open = true;
  }, [hasErrors, submitCount]);
  return (
    <details class="disclosure" ref={details}>
      <summary>{tRichFields('advanced')}</summary>
      <div class="rich rich-advanced">{children}</div>
    </details>
  );
}
