/** One scene of each type of screen, which is also compared in other languages and with a host's theme. */
export const localizedScenes = [
  'form-custom-fields',
  'form-set-up-later',
  'form-confirm-discard',
  'form-auth-method-list',
  'fields-all-field-types-invalid',
  'fields-multi-select-filled',
  'saving-slow',
  'saving-saved',
  'save-failed-rejected',
  'not-loaded-offline',
  'oauth2-custom-oauth-app',
  'oauth2-window-blocked',
  'connections-list',
  'connection-details-needs-reconnecting',
  'connection-actions-delete-used-by-workflows',
  'make-form-selects-and-lists',
];
