/** Help in the moment: what was pasted looks wrong, what an app's refusal probably means, what was typed before. */
export const help = {
  /** On phones, what folds away the app's own instructions. */
  instructions: 'Instructions',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'There is space around or inside what you entered.',
  'looks.quotes': 'There are quotation marks around what you entered.',
  'looks.bearer': 'The word “{word}” is usually not part of it.',
  'looks.assignment': '“{name}=” is usually not part of it.',
  'looks.address': 'This asks for “{field}” without “https://” and without what follows.',
  'looks.no-scheme': 'This asks for a whole web address.',
  'fix.space': 'Remove the space',
  'fix.quotes': 'Remove the quotation marks',
  'fix.bearer': 'Remove “{word}”',
  'fix.assignment': 'Remove “{name}=”',
  'fix.address': 'Change it to “{value}”',
  fixed: 'Changed.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Probably the key or password is wrong, has expired or was revoked. Copy it from {app} again, all of it.',
  'means.forbidden': 'Probably the account or key may not do this. Check its permissions in {app}.',
  'means.not-found': 'Probably an address, a domain or an ID is wrong. Compare it with what {app} shows.',
  'means.no-host': 'Nothing answers under this address. Check it for typing mistakes.',
  'means.no-answer': 'The address was tried, but did not answer. Check it, and whether a firewall is in the way.',
  'means.certificate': 'The certificate of this address is not accepted. Ask whoever runs it.',
  'means.busy': '{app} has had too many requests. Wait a minute, then try again.',
  'means.down': '{app} itself seems to have a problem. Try again in a few minutes.',

  // What was typed before the window was closed by accident
  restored: 'What you entered before is here again, except for passwords and keys.',
};
