import { useId } from 'preact/hooks';
import type { Choice } from '../../model.ts';
import { FieldError, Optional } from '../field.tsx';
import { choicesOf } from '../field-type.ts';
import { CheckList } from '../field-types.ts';

import { Help, joined } from './field-layout.tsx';
import type { FieldOf, RichInputProps } from './rich-field-type.ts';

type ChecksProps = RichInputProps<FieldOf<'SELECT'>> & { options: Choice[] };

/** Several choices as checkboxes: unlike a multiple select they need no modifier key, and say what is chosen. */
export function Checks({ field, value, path, form, change, row, options }: ChecksProps) {
  const { displayName, help, required, whenEmpty } = field;
  const id = useId();
  const message = form.messages[path];
  return (
    <fieldset class="field" aria-describedby={joined(help && `${id}-help`, message && `${id}-error`)}>
      <legend class="label">
        {displayName}
        {!required && !row && <Optional />}
      </legend>
      <CheckList
        options={options}
        chosen={choicesOf(value)}
        name={displayName}
        placeholder={whenEmpty?.placeholder}
        refused={message !== undefined}
        change={change}
      />
      {help && <Help form={form} id={`${id}-help`} text={help} />}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
