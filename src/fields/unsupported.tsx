import { useId } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { FieldError } from './field.tsx';
import type { FieldOf, FieldType, InputProps } from './field-type.ts';

/** A type this version does not know. Omitted if optional; if required, the form reports it before the server does. */
export const unsupportedType: FieldType<FieldOf<'UNSUPPORTED'>> = {
  initialValue: () => '',
  validate: ({ required, displayName }) => (required ? t('field.unsupported', { field: displayName }) : undefined),
  serialize: () => undefined,
  Input: Unsupported,
};

function Unsupported({ field: { displayName, required } }: InputProps<FieldOf<'UNSUPPORTED'>>) {
  const id = useId();
  if (!required) {
    return (
      <p class="hint">
        {displayName ? t('field.unsupported.optional', { field: displayName }) : t('field.unsupported.some')}
      </p>
    );
  }
  return (
    <div class="field" tabIndex={-1} data-problem>
      <FieldError id={id}>{t('field.unsupported', { field: displayName })}</FieldError>
    </div>
  );
}
