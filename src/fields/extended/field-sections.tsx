import { useLayoutEffect, useRef } from 'preact/hooks';
import { tExtendedFields as t } from '../../i18n/extended-fields.ts';
import type { FieldListProps, VisibleField } from '../field-type.ts';
import { FieldList } from '../index.tsx';

/** Advanced fields last, collapsed. */
export function FieldSections({ fields, ...props }: FieldListProps) {
  const shown = fields.filter(({ field }) => field.type !== 'HIDDEN');
  const isAdvanced = ({ field }: VisibleField) => field.advanced === true;
  const advanced = shown.filter(isAdvanced);
  return (
    <>
      <FieldList {...props} fields={shown.filter((one) => !isAdvanced(one))} />
      {advanced.length > 0 && <AdvancedFields {...props} fields={advanced} />}
    </>
  );
}

function AdvancedFields(props: FieldListProps) {
  const { fields, path: prefix, form } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const paths = fields.map(({ path }) => prefix + path);
  const hasErrors = Object.keys(form.problems).some((at) =>
    paths.some((path) => at === path || at.startsWith(`${path}/`)),
  );
  useLayoutEffect(() => {
    // A layout effect, to open before the form focuses the first invalid field. Stays open once that is valid.
    if (hasErrors && details.current) details.current.open = true;
  }, [hasErrors, form.failedSubmits]);
  return (
    <details class="disclosure" ref={details}>
      <summary>{t('advanced')}</summary>
      <div class="inner-fields advanced-fields">
        <FieldList {...props} />
      </div>
    </details>
  );
}
