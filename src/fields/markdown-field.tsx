import { Description } from './description.tsx';
import type { FieldType, PropertyOf } from './field-type.ts';

/** Text between the inputs. The server expects its key nevertheless (contract 3.3). */
export const markdownType: FieldType<PropertyOf<'MARKDOWN'>> = {
  initialValue: () => '',
  validate: () => undefined,
  serialize: () => '',
  Input: ({ property }) => <Description text={property.description ?? ''} variant={property.variant} />,
};
