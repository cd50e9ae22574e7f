import type { AuthMethod } from '../../auth-types/index.ts';
import { initialValues } from '../../fields/index.tsx';
import type { Form } from '../form.ts';

/** Input of fields that both methods have is copied; that of the other fields is restored when the user returns. */
export function withMethod(form: Form, method: AuthMethod): Form {
  const inputByMethod = new Map(form.inputByMethod).set(form.method, form.values);
  const previous = inputByMethod.get(method) ?? initialValues(method.fields);
  const shared = method.fields.flatMap((field) => {
    const value = form.values[field.key];
    // Texts of equal keys are compatible; the index of an option means nothing in another list.
    const isShared =
      form.method.fields.includes(field) || (typeof value === 'string' && typeof previous[field.key] === 'string');
    return isShared && value !== undefined ? [[field.key, value]] : [];
  });
  return {
    ...form,
    authorization: undefined,
    method,
    inputByMethod,
    values: { ...previous, ...Object.fromEntries(shared) },
    problems: {},
  };
}
