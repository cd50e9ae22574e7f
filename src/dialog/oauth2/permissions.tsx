import { useEffect, useRef } from 'preact/hooks';
import type { MethodFieldsProps } from '../../auth-types/index.ts';
import type { FieldSpec } from '../../field-model.ts';
import { asIndices } from '../../fields/field-type.ts';
import { Fields } from '../../fields/index.tsx';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';

type PermissionsProps = MethodFieldsProps & { scope: FieldSpec };

/** The requested scopes, behind a disclosure: few users change them. */
export function Permissions({ scope, ...props }: PermissionsProps) {
  const { values, form, app } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const invalid = form.problems[scope.key] !== undefined;
  useEffect(() => {
    // Before the focus moves to it. It stays open once the problem is solved.
    if (invalid && details.current) details.current.open = true;
  }, [invalid]);
  const total = 'options' in scope ? scope.options.length : 0;
  const selected = asIndices(values[scope.key] ?? []).length;
  return (
    <details class="disclosure" ref={details}>
      <summary>{t('permissions.summary', { chosen: String(selected), all: String(total) })}</summary>
      <div class="disclosure-content">
        <p class="hint">{t('permissions.hint', { app })}</p>
        <Fields {...props} fields={[scope]} />
      </div>
    </details>
  );
}
