/** Calls Make with the host's API token; throws unless the response is a success. */
export type MakeClient = <Body>(path: string, init?: { method: string; body: unknown }) => Promise<Body>;

export function createMakeClient(options: { baseUrl: string; token: string; fetch: typeof fetch }): MakeClient {
  return async <Body>(path: string, init?: { method: string; body: unknown }) => {
    const answer = await options.fetch(`${options.baseUrl}${path}`, {
      headers: { authorization: `Token ${options.token}`, 'content-type': 'application/json' },
      ...(init && { method: init.method, body: JSON.stringify(init.body) }),
    });
    if (!answer.ok) throw new Error(`Make answered ${answer.status} to ${path}: ${await answer.text()}`);
    return (await answer.json()) as Body;
  };
}
