import { useId } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { FieldError } from './field.tsx';
import type { FieldKind, InputProps, PropertyOf } from './field-type.ts';

/** A kind of a newer server: left out if it may be, otherwise the form says so instead of failing on the server. */
export const unsupported: FieldKind<PropertyOf<'UNSUPPORTED'>> = {
  initial: () => '',
  problem: ({ required }) => (required ? 'unsupported' : undefined),
  wire: () => undefined,
  Input: Unsupported,
};

function Unsupported({ property }: InputProps<PropertyOf<'UNSUPPORTED'>>) {
  const id = useId();
  if (!property.required) return null;
  return (
    <div class="field" tabIndex={-1} data-problem>
      <FieldError id={id}>{t('field.unsupported', { field: property.displayName })}</FieldError>
    </div>
  );
}
