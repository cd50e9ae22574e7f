import { useId } from 'preact/hooks';
import type { Choice } from '../../field-model.ts';
import { FieldError, OptionalMark } from '../field.tsx';
import { asIndices } from '../field-type.ts';
import { CheckboxList } from '../field-types.ts';

import { HelpText, joinIds } from './field-layout.tsx';
import type { RichFieldOf, RichInputProps } from './rich-field-type.ts';

type CheckboxGroupProps = RichInputProps<RichFieldOf<'SELECT'>> & { options: Choice[] };

export function CheckboxGroup({ field, value, path, form, onChange, isListRow, options }: CheckboxGroupProps) {
  const { displayName, help, required, whenEmpty } = field;
  const id = useId();
  const message = form.messages[path];
  return (
    <fieldset class="field" aria-describedby={joinIds(help && `${id}-help`, message && `${id}-error`)}>
      <legend class="label">
        {displayName}
        {!required && !isListRow && <OptionalMark />}
      </legend>
      <CheckboxList
        options={options}
        selected={asIndices(value)}
        name={displayName}
        placeholder={whenEmpty?.placeholder}
        invalid={message !== undefined}
        onChange={onChange}
      />
      {help && <HelpText id={`${id}-help`} text={help} />}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
