/** One scene of each type of screen, which is also compared in other languages and with a host's theme. */
export const localizedScenes = [
  'form-own-details',
  'form-set-up-later',
  'form-leaving',
  'form-choosing-a-way',
  'fields-every-kind-refused',
  'fields-several-choices-filled',
  'saving-slow',
  'saving-saved',
  'save-failed-rejected',
  'not-loaded-offline',
  'oauth2-own-app',
  'oauth2-window-blocked',
  'connections-list',
  'connection-to-be-reconnected',
  'change-delete-used',
  'own-definitions-choices-and-lists',
];
