import { useEffect, useRef } from 'preact/hooks';
import { tExtendedFields } from '../../i18n/extended-fields.ts';
import { t } from '../../i18n/index.ts';
import { FieldLayout } from '../field-layout.tsx';
import { asText, type FieldOf, type FieldType, type InputProps, presetToText } from '../field-type.ts';

/** In place of the value of an <input> that is filled in in part, which is empty. */
const INCOMPLETE = 'incomplete';

/** The field value is that of the <input>, in local time. Sent as ISO 8601, with a time in UTC. */
export const dateType: FieldType<FieldOf<'DATE'>> = {
  initialValue: ({ time }, preset) => toLocalInputValue(presetToText(preset), time),
  validate({ required, displayName: field }, value) {
    if (value === INCOMPLETE) return tExtendedFields('text.pattern', { field });
    return required && asText(value) === '' ? t('field.required', { field }) : undefined;
  },
  serialize({ time }, value) {
    const text = value === INCOMPLETE ? '' : asText(value);
    if (!time || text === '') return text || undefined;
    const moment = new Date(text);
    return isValid(moment) ? moment.toISOString() : undefined;
  },
  Input: DateInput,
};

/** To the value of a (datetime-local) input. Only a date with a time is converted to the local time zone. */
function toLocalInputValue(preset: string, time: boolean): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(preset) ?? [];
  if (day === undefined) return '';
  if (!time) return day;
  const moment = new Date(preset.length > day.length ? preset : `${day}T00:00`);
  if (!isValid(moment)) return '';
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

function isValid(moment: Date): boolean {
  return !Number.isNaN(moment.getTime());
}

function DateInput(props: InputProps<FieldOf<'DATE'>>) {
  const { field, value, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const read = () => {
    if (!input.current) return;
    const { value: complete, validity } = input.current;
    const entered = validity.badInput ? INCOMPLETE : complete;
    if (entered !== value) onChange(entered);
  };
  const latestRead = useRef(read);
  latestRead.current = read;
  useEffect(() => {
    // Browsers fire no `input` event for a part of a date. Captured, so that the form is validated after it.
    const onSubmit = () => latestRead.current();
    document.addEventListener('submit', onSubmit, true);
    return () => document.removeEventListener('submit', onSubmit, true);
  }, []);
  return (
    <FieldLayout {...props}>
      {(controlProps) => (
        <input
          {...controlProps}
          ref={input}
          class="input"
          type={field.time ? 'datetime-local' : 'date'}
          // Equal to that of the DOM, which keeps a part of a date as long as nothing is assigned.
          value={value === INCOMPLETE ? '' : asText(value)}
          onInput={read}
          onBlur={read}
        />
      )}
    </FieldLayout>
  );
}
