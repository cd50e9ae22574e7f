import { tRich } from '../../i18n/rich-fields.ts';
import type { FieldOf, RichInputProps, RichKind } from './rich-field-type.ts';

/** Text between the inputs. */
export const banner: RichKind<FieldOf<'BANNER'>> = {
  initial: () => '',
  problem: () => undefined,
  wire: () => undefined,
  Input: Banner,
};

/** Its colour does not reach everybody, so a word says the same. */
const words = { info: undefined, warning: 'warning', danger: 'important' } as const;

function Banner({ field: { displayName, text, tone }, form: { Description } }: RichInputProps<FieldOf<'BANNER'>>) {
  const word = words[tone];
  return (
    <div class={`rich-banner rich-banner-${tone}`}>
      {word && <span class="sr-only">{tRich(word)}: </span>}
      {displayName && <p class="label">{displayName}</p>}
      {text && <Description text={text} />}
    </div>
  );
}
