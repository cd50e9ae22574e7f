import { coversAny } from './unicode-range.ts';

/** Each face is a download, whether its characters are shown or not. */
const MAX_FACES = 12;

/**
 * The faces of one family in a style sheet of the host page. Nothing else of it is used: its other rules could draw over
 * the dialog, and read what is typed by attribute selectors.
 *
 * @param alias their family in this document: under the name of a system font they would stand in for it
 * @param sample characters that the dialog's texts need; parts of a family without any of them are left out
 */
export function readFontFaces(
  css: string,
  { family, alias, baseUrl, sample }: { family: string; alias: string; baseUrl: string; sample: string },
): FontFace[] {
  // Never adopted, so that its rules apply to nothing. Drops `@import`.
  const sheet = new CSSStyleSheet({ baseURL: baseUrl });
  sheet.replaceSync(css);
  return [...sheet.cssRules]
    .flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (name: string) => rule.style.getPropertyValue(name).trim();
      const source = toHttpsSource(read('src'), baseUrl);
      const unicodeRange = read('unicode-range') || 'U+0-10FFFF';
      const isUsed = unquote(read('font-family')).toLowerCase() === family.trim().toLowerCase();
      if (!isUsed || !source || /italic|oblique/.test(read('font-style')) || !coversAny(unicodeRange, sample))
        return [];
      // Without size-adjust and the metrics, by which glyphs could cover the dialog.
      return [
        new FontFace(alias, source, {
          weight: read('font-weight') || 'normal',
          stretch: read('font-stretch') || 'normal',
          unicodeRange,
        }),
      ];
    })
    .slice(0, MAX_FACES);
}

/** With absolute URLs, since a FontFace resolves them against this document. Undefined if one of them is not https. */
function toHttpsSource(source: string, baseUrl: string): string | undefined {
  let isHttps = source !== '';
  const absolute = source.replace(/url\(\s*(?:"((?:[^"\\]|\\.)*)"|([^"\s)]*))\s*\)/g, (_, quoted, bare) => {
    const reference: string = (quoted ?? bare).replace(/\\(.)/g, '$1');
    const url = URL.canParse(reference, baseUrl) ? new URL(reference, baseUrl) : undefined;
    if (url?.protocol !== 'https:') isHttps = false;
    return `url(${JSON.stringify(url?.href ?? '')})`;
  });
  return isHttps ? absolute : undefined;
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(.)/g, '$1');
}
