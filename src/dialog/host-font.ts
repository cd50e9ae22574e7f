import { sampleLetters } from '../i18n/sample-letters.ts';
import { applyFont } from '../theme/apply-font.ts';

/** Once the language is set: which parts of the font are loaded depends on it. */
export function applyHostFont(url: string | undefined, family: string | undefined): void {
  void applyFont({ url, family, sample: sampleLetters() });
}
