import type { AppsClient } from './piece.ts';

/** Asks the app for the owner of a token; returns an error message for an invalid one. */
export async function checkAccessToken(
  apps: AppsClient,
  app: string,
  token: string,
  headers: { [name: string]: string } = {},
): Promise<string | undefined> {
  const answer = await apps(`/${app}/me`, {
    headers: { ...headers, authorization: `Bearer ${encodeURIComponent(token)}` },
  });
  if (answer.ok) return undefined;
  return answer.status === 401 ? 'This token is not valid.' : `The app answered ${answer.status}.`;
}
