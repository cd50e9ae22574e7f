import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import type { RichField, TextFormat, TextLimits } from '../../model.ts';

type Checked = TextLimits & { format?: TextFormat };

const formats: { [F in TextFormat]: (text: string) => boolean } = {
  // Any scheme: a database has an address as well.
  url: (text) => /^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(text) && URL.canParse(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  json: isJson,
};

/** The first thing that is wrong with a text as it would be sent. */
export function checkText(
  { required, displayName }: Pick<RichField, 'required' | 'displayName'>,
  { format, minLength, maxLength, pattern }: Checked,
  text: string,
): string | undefined {
  if (text === '') return required ? t('field.required', { field: displayName }) : undefined;
  if (format && !formats[format](text)) return tRichFields(`text.${format}`);
  const least = minLength ?? 0;
  const most = maxLength ?? Infinity;
  if (text.length < least || text.length > most) {
    if (least === most) return tRichFields('text.exactly', { count: least });
    return text.length < least ? tRichFields('text.min', { count: least }) : tRichFields('text.max', { count: most });
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
