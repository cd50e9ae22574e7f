import { Description } from './description.tsx';
import type { FieldKind, PropertyOf } from './field-type.ts';

/** Text between the inputs. The server expects its key all the same (contract 3.3). */
export const markdown: FieldKind<PropertyOf<'MARKDOWN'>> = {
  initial: () => '',
  problem: () => undefined,
  wire: () => '',
  Input: ({ property }) => <Description text={property.description ?? ''} variant={property.variant} />,
};
