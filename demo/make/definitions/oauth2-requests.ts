type Template = { [name: string]: unknown };

export const CLIENT = { id: '{{common.clientId}}', secret: '{{common.clientSecret}}' };

/** Every requested scope once: those of the definition, and the user's additional ones. */
export const SCOPES = "{{join(distinct(merge(oauth.scope, ifempty(parameters.scopes, emptyarray))), ' ')}}";

/** The authorization request (RFC 6749 4.1.1). */
export function authorizeSpec(app: string, clientId = CLIENT.id): Template {
  return {
    url: `https://login.${app}.example/authorize`,
    qs: { client_id: clientId, redirect_uri: '{{oauth.localRedirectUri}}', response_type: 'code', scope: SCOPES },
    response: { temp: { code: '{{query.code}}' } },
  };
}

/** A token request; `response` adds to what the connection keeps of the answer. */
export function tokenSpec(app: string, label: string, spec: Template, response: Template = {}): Template {
  return {
    url: `https://login.${app}.example/token`,
    method: 'POST',
    type: 'urlencoded',
    ...spec,
    response: {
      data: { accessToken: '{{body.access_token}}' },
      error: `${label}: {{ifempty(body.error_description, body.error)}}`,
      ...response,
    },
  };
}

export function codeGrant(client = CLIENT): Template {
  return {
    grant_type: 'authorization_code',
    code: '{{temp.code}}',
    client_id: client.id,
    client_secret: client.secret,
    redirect_uri: '{{oauth.localRedirectUri}}',
  };
}

/** Asks the app whose access token it is. */
export function infoSpec(app: string, label: string): Template {
  return {
    url: `https://api.${app}.example/me`,
    headers: { authorization: 'Bearer {{connection.accessToken}}' },
    response: {
      uid: '{{body.accountId}}',
      metadata: { type: 'email', value: '{{body.email}}' },
      error: `${label}: {{body.error}}`,
    },
  };
}
