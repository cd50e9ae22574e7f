/** What a form may need and does not wait for. */
export { loadAppearance } from './lazy-appearance.ts';
export { loadDeferredUi } from './lazy-deferred-ui.ts';
export { loadFieldTypes } from './lazy-field-types.ts';
