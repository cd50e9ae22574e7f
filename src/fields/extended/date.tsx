import { t } from '../../i18n/index.ts';
import { FieldLayout } from '../field-layout.tsx';
import { asText, type FieldOf, type FieldType, type InputProps, presetToText } from '../field-type.ts';

/** The field value is that of the <input>, in local time. Sent as ISO 8601, with a time in UTC. */
export const dateType: FieldType<FieldOf<'DATE'>> = {
  initialValue: ({ time }, preset) => toLocalInputValue(presetToText(preset), time),
  validate: ({ required, displayName }, value) =>
    required && asText(value) === '' ? t('field.required', { field: displayName }) : undefined,
  serialize({ time }, value) {
    const text = asText(value);
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
  return (
    <FieldLayout {...props}>
      {(controlProps) => (
        <input
          {...controlProps}
          class="input"
          type={field.time ? 'datetime-local' : 'date'}
          value={asText(value)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldLayout>
  );
}
