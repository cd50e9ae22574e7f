import type { FieldSpec } from '../field-model.ts';
import { toProps } from '../fields/index.tsx';
import type { AuthOf, AuthTypeOf } from './auth-type.ts';

export const secretText: AuthTypeOf<AuthOf<'SECRET_TEXT'>> = {
  fields: ({ displayName }): FieldSpec[] => [
    { type: 'SECRET', key: 'secret_text', displayName, required: true, emptyValue: '' },
  ],
  value: (spec, values) => ({
    type: 'SECRET_TEXT',
    secret_text: String(toProps(secretText.fields(spec), values).secret_text),
  }),
};
