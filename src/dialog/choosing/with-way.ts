import type { Way } from '../../auth-types/index.ts';
import { initialValues } from '../../fields/index.tsx';
import type { Form } from '../form.ts';

/** What was typed goes along to the same input of another way, and comes back with the way it was typed in. */
export function withWay(form: Form, way: Way): Form {
  const drafts = new Map(form.drafts).set(form.way, form.values);
  const own = drafts.get(way) ?? initialValues(way.fields);
  const shared = way.fields.flatMap((field) => {
    const value = form.values[field.key];
    // The same text may be asked for in two ways; places in a list mean nothing in another list.
    const same = form.way.fields.includes(field) || (typeof value === 'string' && typeof own[field.key] === 'string');
    return same && value !== undefined ? [[field.key, value]] : [];
  });
  return {
    ...form,
    authorization: undefined,
    way,
    drafts,
    values: { ...own, ...Object.fromEntries(shared) },
    problems: {},
  };
}
