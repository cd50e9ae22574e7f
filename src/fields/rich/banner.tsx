import { tCommon } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import type { FieldOf, RichInputProps, RichKind } from './kind.ts';

/** Text between the inputs. */
export const banner: RichKind<FieldOf<'BANNER'>> = {
  initial: () => '',
  problem: () => undefined,
  wire: () => undefined,
  Input: Banner,
};

function Banner({ field: { displayName, text, tone }, form: { Description } }: RichInputProps<FieldOf<'BANNER'>>) {
  // Its colour does not reach everybody, so a word says the same.
  const label = { info: undefined, warning: tCommon('warning'), danger: tRichFields('important') }[tone];
  return (
    <div class={`rich-banner rich-banner-${tone}`}>
      {label && <span class="sr-only">{label}: </span>}
      {displayName && <p class="label">{displayName}</p>}
      {text && <Description text={text} />}
    </div>
  );
}
