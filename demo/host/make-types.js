/** What each connection type demonstrates, by its name at Make. */
export const typeDescriptions = {
  'harbour-kit-1': 'OAuth 2 in a window. Under advanced, an OAuth app and scopes of your own.',
  'harbour-kit-2': 'OAuth 2 with a token that is renewed, a notice, and scopes to choose from.',
  'harbour-kit-3': 'OAuth 2 with email and password, so no window opens. A time zone, a date.',
  'harbour-kit-4': 'OAuth 2 without a user: client credentials, a key with a pattern.',
  'harbour-kit-5': 'OAuth 1: a request token, your word, an access token.',
  'harbour-kit-6': 'An API key, and an address that cannot be changed once it is saved.',
  'harbour-kit-7': 'A number and a token. A switch opens one more field; nothing can be changed later.',
  'harbour-kit-8': 'Three ways to sign in, and nearly every kind of field that Make has.',
  'harbour-kit-9': 'An older name: its form and its sign-in are those of the type that it stands for.',
};
