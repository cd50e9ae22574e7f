import { expect, type Locator } from '@playwright/test';
import type { WireAuth, WireProperty } from './sample-pieces.ts';

/** The input with this label; those of optional fields have the suffix "optional". */
export function field(dialog: Locator, label: string): Locator {
  const pattern = label
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  // getByLabel() finds the options of a searchable list, too.
  return dialog.getByLabel(new RegExp(`^${pattern}( optional)?$`)).and(dialog.locator('input, select, textarea'));
}

/** The dialog renders lists with more options as searchable ones. */
const LONG_LIST_LENGTH = 10;

/** Chooses an option of a `<select>` or of a searchable list. */
async function choose(dialog: Locator, label: string, option: string, length: number): Promise<void> {
  const list = field(dialog, label);
  if (length <= LONG_LIST_LENGTH) return void (await list.selectOption({ label: option }));
  // Rendered as a select until the script of searchable lists has loaded.
  const search = dialog.locator('input').and(list);
  await search.click();
  await search.fill(option);
  await dialog.getByRole('option', { name: option, exact: true }).click();
}

/** Fills every input and returns the `value` that the upsert request must have (contract 4.1). */
export async function fillForm(dialog: Locator, auth: WireAuth): Promise<object> {
  const type = async (label: string, text: string) => {
    await field(dialog, label).fill(text);
    return text;
  };
  switch (auth.type) {
    case 'NO_AUTH':
      return { type: 'NO_AUTH' };
    case 'SECRET_TEXT':
      return { type: 'SECRET_TEXT', secret_text: await type(auth.displayName, 'sk-Sécret "1"') };
    case 'BASIC_AUTH': {
      const username = await type(auth.username?.displayName ?? '', 'user@example.com');
      const password = await type(auth.password?.displayName ?? '', 'p ss"\\wörd');
      return { type: 'BASIC_AUTH', username, password };
    }
    default: {
      const props: Record<string, unknown> = {};
      for (const [key, property] of Object.entries(auth.props ?? {})) {
        props[key] = await fillProperty(dialog, key, property);
      }
      return { type: auth.type, props };
    }
  }
}

/** Returns the value that has to be sent. */
export async function fillProperty(dialog: Locator, key: string, property: WireProperty): Promise<unknown> {
  const { type, displayName, defaultValue, options } = property;
  switch (type) {
    case 'NUMBER':
      await field(dialog, displayName).fill('5439');
      return 5439;
    case 'CHECKBOX':
      await field(dialog, displayName).click();
      return defaultValue !== true;
    case 'STATIC_DROPDOWN': {
      const choices = options?.options ?? [];
      const last = choices.at(-1);
      if (!last) throw new Error(`The property ${key} has no options.`);
      await choose(dialog, displayName, last.label.trim(), choices.length);
      return last.value;
    }
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
    case 'SECRET_TEXT':
      await field(dialog, displayName).fill(`a ${key}`);
      return `a ${key}`;
    default:
      throw new Error(`Cannot fill a property of type ${type}.`);
  }
}

/** The value that is sent for an input without user input. */
function initialValue({ type, defaultValue }: WireProperty): unknown {
  const empty: Record<string, unknown> = { NUMBER: null, CHECKBOX: false, STATIC_DROPDOWN: null };
  return defaultValue ?? (type in empty ? empty[type] : '');
}

/** Fills required inputs without a default, and returns the expected `value`. */
export async function fillRequired(dialog: Locator, auth: WireAuth): Promise<object> {
  const props: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(auth.props ?? {})) {
    const isNeeded = property.required && property.defaultValue === undefined;
    props[key] = isNeeded ? await fillProperty(dialog, key, property) : initialValue(property);
  }
  await expect(dialog.getByRole('button', { name: 'Connect', exact: true })).toBeEnabled();
  return { type: auth.type, props };
}
