import type { AuthMethod } from '../../auth-types/index.ts';
import type { FieldSpec } from '../../field-model.ts';
import { initialValues } from '../../fields/index.tsx';
import type { Form } from '../form.ts';

/** What was entered into fields that both methods have is copied; the other input is restored when the user returns. */
export function withMethod(form: Form, method: AuthMethod): Form {
  const { method: before, values } = form;
  const inputByMethod = new Map(form.inputByMethod).set(before, values);
  const untouched = initialValues(before.fields);
  const isShared = (field: FieldSpec) => {
    if (before.fields.includes(field)) return true;
    const { key, type } = field;
    const source = before.fields.find((one) => one.key === key);
    const value = values[key];
    // A default stays with its method: it may be the address of another server. So does the index of an option, which
    // means nothing in another list.
    const isTyped = typeof value === 'string' && value !== untouched[key];
    // What was hidden is not shown (decision 23).
    return isTyped && (type === source?.type || type === 'SECRET');
  };
  const shared = method.fields.filter(isShared).map(({ key }) => [key, values[key]]);
  return {
    ...form,
    authorization: undefined,
    method,
    inputByMethod,
    values: { ...(inputByMethod.get(method) ?? initialValues(method.fields)), ...Object.fromEntries(shared) },
    problems: {},
  };
}
