import type { JSX } from 'preact';
import type { Property, RichField } from '../../field-model.ts';
import { deferredUi } from '../deferred-ui.ts';
import { Description } from '../description.tsx';
import { type ControlProps, Field } from '../field.tsx';
import type { RichInputProps } from './rich-field-type.ts';

type FieldLayoutProps = Pick<
  RichInputProps<RichField>,
  'field' | 'value' | 'path' | 'form' | 'onChange' | 'isListRow'
> & {
  note?: string | undefined;
  /** Error of the input itself; takes precedence over the form's message. */
  error?: string | undefined;
  children: (controlProps: ControlProps) => JSX.Element;
};

/** Field of a RichField, with Markdown help and paste suggestions. */
export function FieldLayout({
  field,
  value,
  path,
  form,
  onChange,
  isListRow,
  note,
  error,
  children,
}: FieldLayoutProps) {
  const { displayName, help, required } = field;
  const property = asProperty(field);
  const PasteSuggestion = property && deferredUi.value?.PasteSuggestion;
  return (
    <Field
      label={displayName}
      required={required || isListRow}
      problem={undefined}
      note={note}
      error={error ?? form.messages[path]}
    >
      {(controlProps) => (
        <>
          {children({
            ...controlProps,
            'aria-required': required || undefined,
            'aria-describedby': joinIds(help && `${controlProps.id}-help`, controlProps['aria-describedby']),
          })}
          {PasteSuggestion && <PasteSuggestion property={property} value={value} onChange={onChange} />}
          {help && <HelpText id={`${controlProps.id}-help`} text={help} />}
        </>
      )}
    </Field>
  );
}

/** The equivalent property of a single-line text field, for paste suggestions; undefined for other types. */
function asProperty({ key, displayName, help, required, ...field }: RichField): Property | undefined {
  const common = { key, displayName, required, ...(help && { description: help }) };
  if (field.type === 'SECRET') return { ...common, type: 'SECRET_TEXT' };
  return field.type === 'TEXT' && !field.multiline ? { ...common, type: 'SHORT_TEXT' } : undefined;
}

export function HelpText({ id, text }: { id: string; text: string }) {
  return (
    <div class="hint" id={id}>
      <Description text={text} />
    </div>
  );
}

/** For ARIA attributes that take a list of IDs. */
export function joinIds(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
