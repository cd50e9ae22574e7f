import { tCommon } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { Description } from '../description.tsx';
import type { RichFieldOf, RichFieldType, RichInputProps } from './rich-field-type.ts';

/** Text between the inputs. */
export const bannerField: RichFieldType<RichFieldOf<'BANNER'>> = {
  initialValue: () => '',
  validate: () => undefined,
  serialize: () => undefined,
  Input: Banner,
};

function Banner({ field: { displayName, text, tone } }: RichInputProps<RichFieldOf<'BANNER'>>) {
  // For screen readers, in place of the colour.
  const label = { info: undefined, warning: tCommon('warning'), danger: tRichFields('important') }[tone];
  return (
    <div class={`rich-banner rich-banner-${tone}`}>
      {label && <span class="sr-only">{label}: </span>}
      {displayName && <p class="label">{displayName}</p>}
      {text && <Description text={text} />}
    </div>
  );
}
