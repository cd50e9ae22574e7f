import { useId } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { FieldError } from './field.tsx';
import type { FieldType, InputProps, PropertyOf } from './field-type.ts';

/** A type this version does not know. Omitted if optional; if required, the form reports it before the server does. */
export const unsupportedType: FieldType<PropertyOf<'UNSUPPORTED'>> = {
  initialValue: () => '',
  validate: ({ required }) => (required ? 'unsupported' : undefined),
  serialize: () => undefined,
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
