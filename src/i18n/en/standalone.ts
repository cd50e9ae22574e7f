/** The dialog's address, opened by hand. */
export const standalone = {
  title: 'Nothing to connect here',
  text: 'This window is opened by an app when you connect an account. Go back to that app and try again from there.',
};
