import { useId } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { FieldError } from '../field.tsx';
import type { RichFieldOf, RichFieldType, RichInputProps } from './rich-field-type.ts';

/** Omitted if optional; if required, the form reports it before the server does. */
export const unsupportedField: RichFieldType<RichFieldOf<'UNSUPPORTED'>> = {
  initialValue: () => '',
  validate: ({ required, displayName }) => (required ? t('field.unsupported', { field: displayName }) : undefined),
  serialize: () => undefined,
  Input: Unsupported,
};

function Unsupported({ field: { displayName, required } }: RichInputProps<RichFieldOf<'UNSUPPORTED'>>) {
  const id = useId();
  if (!required) {
    return (
      <p class="hint">
        {displayName ? tRichFields('unsupported', { field: displayName }) : tRichFields('unsupported.some')}
      </p>
    );
  }
  return (
    <div class="field" tabIndex={-1} data-problem>
      <FieldError id={id}>{t('field.unsupported', { field: displayName })}</FieldError>
    </div>
  );
}
