import type { AppNetwork } from '../make/app-network.ts';
import type { DefinitionSource, DefinitionType, SectionName } from '../make/definition.ts';

/** Apps that accept all credentials, until `refusal` is set. */
export class AcceptingApps implements AppNetwork {
  /** The message that all credentials are refused with. */
  refusal: string | undefined;
  browserUrl: (url: string) => string = (url) => url;
  #signIns = 0;

  readonly fetch: AppNetwork['fetch'] = async (url) => {
    if (this.refusal !== undefined) return Response.json({ message: this.refusal }, { status: 401 });
    if (!url.endsWith('/token')) return Response.json({ id: this.#signIns, email: 'ada@acme.example' });
    this.#signIns += 1;
    return Response.json({ access_token: `access-${this.#signIns}`, expires_in: 3600 });
  };
}

const oneRequest = '{ "url": "https://api.acme.example/me", "response": { "error": "{{body.message}}" } }';

const codeFlow = `{
  "authorize": {
    "url": "https://login.acme.example/authorize",
    "qs": { "redirect_uri": "{{oauth.redirectUri}}", "response_type": "code", "scope": "{{join(oauth.scope, ' ')}}" },
    "response": { "temp": { "code": "{{query.code}}" } }
  },
  "token": {
    "url": "https://login.acme.example/token",
    "method": "POST",
    "type": "urlencoded",
    "body": { "grant_type": "authorization_code", "code": "{{temp.code}}" },
    "response": {
      "data": { "accessToken": "{{body.access_token}}" },
      "expires": "{{addSeconds(now, body.expires_in)}}"
    }
  },
  "info": {
    "url": "https://api.acme.example/me",
    "response": { "uid": "{{body.id}}", "metadata": { "type": "email", "value": "{{body.email}}" } }
  }
}`;

type Draft = { label?: string; type?: DefinitionType; aliasTo?: string } & { [name in SectionName]?: string };

/** A definition for `AcceptingApps`. */
export function acceptingDefinition(name: string, { label = name, type = 'apikey', aliasTo, ...sections }: Draft) {
  const api = type.startsWith('oauth') ? codeFlow : oneRequest;
  return {
    name,
    label,
    type,
    theme: '#6e21cc',
    ...(aliasTo !== undefined && { aliasTo }),
    sections: { api, ...sections },
  } satisfies DefinitionSource;
}
