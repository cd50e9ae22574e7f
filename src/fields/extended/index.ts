import { addToRegistry, type ExtendedTypes, type FieldExtension, fieldExtension } from '../registry.ts';
import { collectionType } from './collection.tsx';
import { dateType } from './date.tsx';
import { FieldSections } from './field-sections.tsx';
import { hiddenType } from './hidden.ts';
import { withInnerFields } from './inner-fields.ts';
import { keyFileType } from './key-file.tsx';
import { limitMessage } from './limits.ts';
import { listType } from './list.ts';
import { withNestedFields } from './nested-fields.ts';
import { GroupedOptions, withGroupLabels } from './option-groups.tsx';
import { timezoneType } from './timezone.tsx';

const extendedTypes: ExtendedTypes = {
  KEY_FILE: keyFileType,
  LIST: listType,
  COLLECTION: collectionType,
  DATE: dateType,
  TIMEZONE: timezoneType,
  HIDDEN: hiddenType,
};

const extension: FieldExtension = {
  withNestedFields,
  withInnerFields,
  limitMessage,
  FieldSections,
  withGroupLabels,
  OptionList: GroupedOptions,
};

/** What definitions of Make use and properties of Activepieces do not. Call it before a form uses any of it. */
export function registerExtendedFields(): void {
  addToRegistry(extendedTypes);
  Object.assign(fieldExtension, extension);
}
