import type { FieldSpec } from '../field-model.ts';
import { Field, type FieldProps } from './field.tsx';
import type { InputProps } from './field-type.ts';
import { inputHelp } from './input-help.ts';

type FieldLayoutProps = Omit<InputProps<FieldSpec>, 'path' | 'form'> & Pick<FieldProps, 'note' | 'error' | 'children'>;

/** A Field with suggestions for pasted values. An error of the input itself takes precedence over the message. */
export function FieldLayout(props: FieldLayoutProps) {
  const PasteSuggestion = inputHelp.value?.PasteSuggestion;
  return (
    <Field {...props} error={props.error ?? props.message} footer={PasteSuggestion && <PasteSuggestion {...props} />} />
  );
}
