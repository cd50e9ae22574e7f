export type Answer =
  /** `html` is not JSON, e.g. a proxy's page. */
  | { status: number; body?: unknown; html?: string; headers?: { [name: string]: string } }
  /** The connection is cut. */
  | 'drop'
  /** Nothing until the client gives up. */
  | 'hang';

/** An error response of an instance. */
export const refusal = (status: number, code: string, params: object = {}): Answer => ({
  status,
  body: { code, params },
});

/** When the app does not accept the credentials. */
export const rejectedCredentials = (error: string) => refusal(400, 'INVALID_APP_CONNECTION', { error });

/** Readable for pages of every origin. */
export function toCorsResponse({ status, body, html, headers = {} }: Exclude<Answer, string>): Response {
  const text = html ?? (body === undefined ? null : JSON.stringify(body));
  return new Response(text, {
    status,
    headers: {
      'content-type': html === undefined ? 'application/json; charset=utf-8' : 'text/html',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
      ...headers,
    },
  });
}
