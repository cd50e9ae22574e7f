/**
 * For keys, URLs and the like: no autocorrection, and password managers are told not to save an API key as the login of
 * the host page.
 */
export const plainInputProps = {
  autocomplete: 'off',
  autocapitalize: 'off',
  // A boolean property in the DOM: Preact would set 'off' as true, '' as false.
  autocorrect: '',
  spellcheck: false,
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;

/** Enter submits the form; on-screen keyboards label it accordingly. */
export const singleLineInputProps = { ...plainInputProps, enterKeyHint: 'go' } as const;
