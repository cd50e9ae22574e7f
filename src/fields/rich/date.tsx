import { t } from '../../i18n/index.ts';
import { textOf } from '../field-type.ts';
import { Frame } from './field-layout.tsx';
import { type FieldOf, presetText, type RichInputProps, type RichKind } from './rich-field-type.ts';

/** Holds what the browser's input holds: with a time, that of the user's own place. Sent as ISO 8601. */
export const date: RichKind<FieldOf<'DATE'>> = {
  initial: ({ time }, preset) => local(presetText(preset), time),
  problem: ({ required, displayName }, value) =>
    required && textOf(value) === '' ? t('field.required', { field: displayName }) : undefined,
  wire({ time }, value) {
    const text = textOf(value);
    if (!time || text === '') return text || undefined;
    const moment = new Date(text);
    return isValid(moment) ? moment.toISOString() : undefined;
  },
  Input: DateInput,
};

/** A date alone is a day, wherever it is read; only a moment is moved to the user's clock. */
function local(preset: string, time: boolean): string {
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

function DateInput(props: RichInputProps<FieldOf<'DATE'>>) {
  const { field, value, change } = props;
  return (
    <Frame {...props}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          type={field.time ? 'datetime-local' : 'date'}
          value={textOf(value)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}
