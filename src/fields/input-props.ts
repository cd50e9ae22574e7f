/**
 * For everything that is no sentence: no correction of keys and addresses, and password managers are not
 * invited to keep somebody's API key as the login of the host page.
 */
export const plainInput = {
  autocomplete: 'off',
  autocapitalize: 'off',
  // A boolean to the DOM, where 'off' would switch it on and nothing switches it off.
  autocorrect: '',
  spellcheck: false,
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;

/** Of one line: Enter submits, and a phone's keyboard says so. */
export const lineInput = { ...plainInput, enterKeyHint: 'go' } as const;
