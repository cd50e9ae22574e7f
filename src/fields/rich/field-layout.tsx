import type { JSX } from 'preact';
import type { Property, RichField } from '../../model.ts';
import { deferredUi } from '../deferred-ui.ts';
import { Description } from '../description.tsx';
import { type ControlProps, Field } from '../field.tsx';
import type { RichInputProps } from './rich-field-type.ts';

type FieldLayoutProps = Pick<
  RichInputProps<RichField>,
  'field' | 'value' | 'path' | 'form' | 'onChange' | 'isListRow'
> & {
  note?: string | undefined;
  /** Of the input itself, before what the form has to say. */
  error?: string | undefined;
  children: (controlProps: ControlProps) => JSX.Element;
};

/** What surrounds every input, with its help as Markdown. */
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

/** What it would be in a form of its own; undefined for what is not one line of text. */
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

/** For attributes that name several elements. */
export function joinIds(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
