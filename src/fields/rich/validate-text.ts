import type { RichField, TextFormat, TextLimits } from '../../field-model.ts';
import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';

type TextRules = TextLimits & { format?: TextFormat };

const matchesFormat: { [F in TextFormat]: (text: string) => boolean } = {
  // Any scheme: it may be the URL of a database.
  url: (text) => /^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(text) && URL.canParse(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  json: isJson,
};

/** @param text as it would be sent */
export function validateText(
  { required, displayName }: Pick<RichField, 'required' | 'displayName'>,
  { format, minLength, maxLength, pattern }: TextRules,
  text: string,
): string | undefined {
  if (text === '') return required ? t('field.required', { field: displayName }) : undefined;
  if (format && !matchesFormat[format](text)) return tRichFields(`text.${format}`);
  const min = minLength ?? 0;
  const max = maxLength ?? Infinity;
  if (text.length < min || text.length > max) {
    if (min === max) return tRichFields('text.exactly', { count: min });
    return text.length < min ? tRichFields('text.min', { count: min }) : tRichFields('text.max', { count: max });
  }
  return pattern && !pattern.test(text) ? tRichFields('text.pattern', { field: displayName }) : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
