/** Looked at in more languages and in a host's colours: one of each kind of screen. */
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
