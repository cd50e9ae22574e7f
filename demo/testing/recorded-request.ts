type Properties = { [key: string]: unknown };

/** The JSON of a body, with the properties of an upsert that tests read by name. */
type RequestBody = Properties & {
  externalId: string;
  displayName: string;
  type: string;
  value: UpsertValue;
};

type TextProperty =
  | 'type'
  | 'secret_text'
  | 'username'
  | 'password'
  | 'client_id'
  | 'client_secret'
  | 'redirect_url'
  | 'scope'
  | 'code'
  | 'code_challenge';

type UpsertValue = { [name in TextProperty]: string } & { props: Properties };

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
  readonly body: RequestBody;
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
