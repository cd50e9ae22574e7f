import { Description } from './description.tsx';
import type { FieldOf, FieldType } from './field-type.ts';

/** Text between the inputs. */
export const bannerType: FieldType<FieldOf<'BANNER'>> = {
  initialValue: () => '',
  validate: () => undefined,
  serialize: () => undefined,
  Input: ({ field: { title, text, variant } }) => <Description title={title} text={text} variant={variant} />,
};
