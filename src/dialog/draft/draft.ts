import type { Values } from '../../fields/field-kind.ts';
import { tDrafts as t } from '../../i18n/drafts.ts';
import type { Json, Property } from '../../model.ts';
import type { Form } from '../form.ts';
import type { Request } from '../load.ts';
import { renamed } from '../name.ts';
import { fitting, keptOf } from './kept.ts';
import { looksLikeKey } from './no-secret.ts';

/** What was typed into a form and is no secret; the page keeps it and gives it to its next dialog. */
export type Draft = {
  for: Pick<Request, 'pieceName' | 'connectionName'>;
  way: string;
  name: string | undefined;
  values: { [key: string]: Json };
};

/** Undefined if there is nothing to keep. */
export function draftOf({ way, name, values }: Form, { pieceName, connectionName }: Request): Draft | undefined {
  const kept = Object.fromEntries(
    way.fields.flatMap((field) => {
      const value = keptOf(field, values[field.key]);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const ownName = name.kind === 'asked' && name.edited && !looksLikeKey(name.value) ? name.value : undefined;
  if (Object.keys(kept).length === 0 && ownName === undefined) return undefined;
  return { for: { pieceName, connectionName }, way: way.type, name: ownName, values: kept };
}

/**
 * The form with what was typed before, where it still fits; as it is, if that was for something else or nothing of it
 * is new.
 *
 * @param draft whatever the page gave back
 * @param initialValues for another way than the form begins with
 */
export function withDraft(
  form: Form,
  draft: object,
  { pieceName, connectionName }: Request,
  initialValues: (properties: Property[]) => Values,
): Form {
  const { for: of, way: type, name, values } = draft as Partial<Record<keyof Draft, unknown>>;
  const { pieceName: piece, connectionName: connection } = Object(of) as Partial<Draft['for']>;
  if (piece !== pieceName || connection !== connectionName) return form;
  const way = [form.way, ...form.ways].find((one) => one.type === type);
  if (!way) return form;
  const initial = way === form.way ? form.values : initialValues(way.fields);
  const kept = Object.fromEntries(
    way.fields.flatMap((field) => {
      const value = fitting(field, Object.hasOwn(Object(values), field.key) ? Object(values)[field.key] : undefined);
      // Of a group the rest is as it is at first.
      const all = field.type === 'GROUP' ? { ...Object(initial[field.key]), ...Object(value) } : value;
      return value === undefined ? [] : [[field.key, all]];
    }),
  );
  const restored: Form = {
    ...form,
    way,
    values: { ...initial, ...kept },
    name: typeof name === 'string' ? renamed(form.name, name) : form.name,
  };
  const isNew = way !== form.way || JSON.stringify(restored) !== JSON.stringify(form);
  return isNew ? { ...restored, dirty: true, notice: t('restored') } : form;
}
