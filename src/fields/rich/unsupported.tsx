import { useId } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { FieldError } from '../field.tsx';
import type { FieldOf, RichInputProps, RichKind } from './kind.ts';

/** Left out if it may be; otherwise the form says that it cannot be saved instead of failing on the server. */
export const unsupported: RichKind<FieldOf<'UNSUPPORTED'>> = {
  initial: () => '',
  problem: ({ required, displayName }) => (required ? t('field.unsupported', { field: displayName }) : undefined),
  wire: () => undefined,
  Input: Unsupported,
};

function Unsupported({ field: { displayName, required } }: RichInputProps<FieldOf<'UNSUPPORTED'>>) {
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
