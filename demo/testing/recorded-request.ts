/** One request as the server saw it. */
export type RecordedRequest = {
  method: string;
  url: URL;
  /** Decoded and below the base path, without the query, e.g. `/v1/flags`. */
  path: string;
  /** The path with the query, decoded. */
  address: string;
  query: URLSearchParams;
  headers: Headers;
  token: string | undefined;
  text: string | undefined;
  /** The JSON of the body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies freely, schemas check them
  readonly body: any;
};

export async function recordRequest(request: Request, basePath: string): Promise<RecordedRequest> {
  const url = new URL(request.url);
  const { method, headers } = request;
  const path = decodeURIComponent(
    url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname,
  );
  const text = (await request.clone().text()) || undefined;
  return {
    method,
    url,
    path,
    address: path + decoded(url.search),
    query: url.searchParams,
    headers,
    token: headers.get('authorization')?.replace(/^Bearer /, ''),
    text,
    get body() {
      return text === undefined ? undefined : JSON.parse(text);
    },
  };
}

/** A provider's answer may hold a `%` that encodes nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
