/** Every text a user sees, and the source of all keys. `{name}` is filled in by `t`. */
export const dialog = {
  // The dialog
  'dialog.connect': 'Connect {app}',
  'dialog.reconnect': 'Reconnect {app}',
  'dialog.loading': 'Loading…',
  'dialog.close': 'Close',
  'dialog.cancel': 'Cancel',
  'dialog.retry': 'Try again',

  // The form
  'form.connect': 'Connect',
  'form.reconnect': 'Reconnect',
  'form.later': 'Set up later',
  'form.reconnect.notice': 'You are reconnecting “{name}”. What you enter here replaces its current details.',
  'form.name': 'Connection name',
  'form.name.hint': 'Only you and your team see it.',
  'form.name.taken': 'There is already a connection with this name. Choose another one.',
  'form.no-auth': '{app} needs no account or key. Connect it to use it in your workflows.',
  'form.optional': 'optional',
  'form.saving': 'Connecting…',
  'form.saving.slow': '{app} is checking your details. This can take up to a minute.',
  'form.saved': '{app} is connected',
  'form.saved.later': '{app} is ready to set up later',

  // Leaving with something typed
  'leave.title': 'Discard what you entered?',
  'leave.text': '{app} is not connected yet. What you entered is not kept.',
  'leave.stay': 'Keep editing',
  'leave.discard': 'Discard',

  // Fields
  'field.reveal': 'Show {field}',
  'field.hide': 'Hide {field}',
  'field.choose': 'Select an option',
  'field.search': 'Search {field}',
  'field.file': 'Choose a file',
  'field.file.hint': 'Paste the content, or drop the file here.',
  'field.file.loaded': 'Read {file}',
  'field.file.too-large': 'This file is larger than 256 kB. Choose the key file itself.',
  'field.file.not-text': 'This is not a text file. Choose the key file itself.',
  'field.required': 'Enter {field}.',
  'field.required.choice': 'Choose {field}.',
  'field.not-a-number': '{field} must be a number, for example 5432.',
  'field.unsupported':
    '{field} cannot be entered here yet. Ask the team behind this app to set up this connection for you.',

  // Markdown
  'markdown.new-tab': 'opens in a new tab',

  // A dialog that could not load. Titles first.
  'failed.title': '{app} cannot be connected now',
  'failed.title.unknown-app': 'This app cannot be connected now',
  'failed.unsupported':
    '{app} signs in with {type}, which this window does not offer yet. Ask the team behind this app for another way to connect it.',
  'failed.details': 'Details: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'You seem to be offline. Check your internet connection, then try again.',
  'problem.unreachable': 'The server could not be reached. Check your internet connection or VPN, then try again.',
  'problem.timeout': 'This took too long and was stopped. Try again; nothing is created twice.',
  'problem.unexpected_answer':
    'The server sent an answer that makes no sense here. Try again in a moment. If it stays, contact support.',
  'problem.server_error':
    'The server ran into a problem of its own. Try again in a moment. If it stays, contact support.',
  'problem.rate_limited': 'Too many attempts in a short time. Wait a minute, then try again.',
  'problem.too_large': 'This is too large. Check that you pasted the right thing.',
  'problem.session_expired':
    'Your session has expired. Copy what you still need, then close this window and open it again.',
  'problem.permission_denied': 'You may not create connections in this project. Ask an administrator for access.',
  'problem.not_authorized': 'You have no access to this project. Ask an administrator for access.',
  'problem.feature_disabled': 'Your plan does not include this. Ask an administrator or contact support.',
  'problem.piece_not_found': 'This app is not available here any more. Contact support.',
  'problem.project_not_found': 'The project of this connection does not exist any more. Reload the page and try again.',
  'problem.not_found': 'Something that this connection needs does not exist any more. Reload the page and try again.',
  'problem.rejected': '{app} did not accept these details. Check them, then try again.',
  'problem.claim_failed': '{app} did not confirm the sign-in. Try again.',
  'problem.cloud_claim_failed': '{app} did not confirm the sign-in. Try again.',
  'problem.engine_failed': '{app} could not be checked just now. Try again in a moment.',
  'problem.invalid_request': 'The server did not accept this connection. Change what it names below, then try again.',
  'problem.schema_mismatch': 'The server did not accept the form. Check every field, then try again.',
  'problem.secret_not_found': 'Your secret manager has no such secret. Check its name.',
  'problem.secret_manager_unreachable': 'Your secret manager could not be reached. Ask an administrator.',
  'problem.detail': '{app} says: {detail}',
  'problem.detail.server': 'Details: {detail}',
};
