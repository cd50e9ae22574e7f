import { tRich } from '../../i18n/rich-fields.ts';
import { Description } from '../description.tsx';
import type { RichFieldOf, RichFieldType, RichInputProps } from './rich-field-type.ts';

/** Text between the inputs. */
export const bannerField: RichFieldType<RichFieldOf<'BANNER'>> = {
  initialValue: () => '',
  validate: () => undefined,
  serialize: () => undefined,
  Input: Banner,
};

/** For screen readers, in place of the colour. */
const toneLabels = { info: undefined, warning: 'warning', danger: 'important' } as const;

function Banner({ field: { displayName, text, tone } }: RichInputProps<RichFieldOf<'BANNER'>>) {
  const label = toneLabels[tone];
  return (
    <div class={`rich-banner rich-banner-${tone}`}>
      {label && <span class="sr-only">{tRich(label)}: </span>}
      {displayName && <p class="label">{displayName}</p>}
      {text && <Description text={text} />}
    </div>
  );
}
