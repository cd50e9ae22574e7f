import { useId } from 'preact/hooks';
import { tFieldTypes } from '../i18n/field-types.ts';
import { FieldError } from './field.tsx';
import type { FieldOf, FieldType, InputProps } from './field-type.ts';

/** A type this version does not know. Omitted if optional; if required, the form reports it before the server does. */
export const unsupportedType: FieldType<FieldOf<'UNSUPPORTED'>> = {
  initialValue: () => '',
  validate: ({ required, displayName }) =>
    required ? tFieldTypes('field.unsupported', { field: displayName }) : undefined,
  serialize: () => undefined,
  Input: Unsupported,
};

function Unsupported({ field: { displayName, required } }: InputProps<FieldOf<'UNSUPPORTED'>>) {
  const id = useId();
  if (!required) {
    return (
      <p class="hint">
        {displayName
          ? tFieldTypes('field.unsupported.optional', { field: displayName })
          : tFieldTypes('field.unsupported.some')}
      </p>
    );
  }
  return (
    <div class="field" tabIndex={-1} data-problem>
      <FieldError id={id}>{tFieldTypes('field.unsupported', { field: displayName })}</FieldError>
    </div>
  );
}
