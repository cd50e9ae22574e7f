import type { JSX } from 'preact';
import type { Property, RichField } from '../../model.ts';
import { Field, type Ties } from '../field.tsx';
import type { Handed, RichInputProps } from './rich-field-type.ts';

type FrameProps = Pick<RichInputProps<RichField>, 'field' | 'value' | 'path' | 'form' | 'change' | 'row'> & {
  note?: string | undefined;
  /** Of the input itself, before what the form has to say. */
  error?: string | undefined;
  children: (ties: Ties) => JSX.Element;
};

/** What surrounds every input, with its help as Markdown. */
export function Frame({ field, value, path, form, change, row, note, error, children }: FrameProps) {
  const { displayName, help, required } = field;
  const property = propertyOf(field);
  const Looks = property && form.lazyFields.value?.Looks;
  return (
    <Field
      label={displayName}
      required={required || row}
      problem={undefined}
      note={note}
      error={error ?? form.messages[path]}
    >
      {(ties) => (
        <>
          {children({
            ...ties,
            'aria-required': required || undefined,
            'aria-describedby': joined(help && `${ties.id}-help`, ties['aria-describedby']),
          })}
          {Looks && <Looks property={property} value={value} change={change} />}
          {help && <Help form={form} id={`${ties.id}-help`} text={help} />}
        </>
      )}
    </Field>
  );
}

/** What it would be in a form of its own; undefined for what is not one line of text. */
function propertyOf({ key, displayName, help, required, ...field }: RichField): Property | undefined {
  const about = { key, displayName, required, ...(help && { description: help }) };
  if (field.type === 'SECRET') return { ...about, type: 'SECRET_TEXT' };
  return field.type === 'TEXT' && !field.multiline ? { ...about, type: 'SHORT_TEXT' } : undefined;
}

type HelpProps = { form: Handed; id: string; text: string };

export function Help({ form: { Description }, id, text }: HelpProps) {
  return (
    <div class="hint" id={id}>
      <Description text={text} />
    </div>
  );
}

/** For attributes that name several elements. */
export function joined(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
