import { badRequest } from './api-error.ts';
import { AppRefusal, sendRequest, withQuery } from './api-request.ts';
import type { AppDefinition } from './app-definition.ts';
import { readOAuthApi } from './check.ts';
import type { Connection } from './connections.ts';
import { evaluate, type Names, toText } from './iml.ts';
import type { MakeContext } from './make-context.ts';

/** Authorizes a connection at the app: OAuth 2 with a code, OAuth 1 with a request token. */
export function createAuthorize(context: MakeContext) {
  const { authorizations, connections, appDefinitions, check, network, publicUrl } = context;

  return {
    /** Returns the URL that a browser has to open. */
    async begin(connection: Connection, definition: AppDefinition, additional: string[]): Promise<string> {
      const { authorize, requestToken } = readOAuthApi(definition);
      if (!authorize) throw badRequest('This connection does not need to be authorized.');
      const value = await connections.readValue(connection.id);
      const requested = [...new Set([...value.requested, ...connection.scopes, ...additional])];
      const start = check.names(definition, { ...value, requested });
      const temp = requestToken ? await askForToken(requestToken, start) : {};
      const handle = requestToken ? toText(temp.token) : authorizations.newHandle();
      const names = { ...start, temp };
      const query = {
        ...(evaluate(authorize.qs ?? {}, names) as Names),
        ...(!requestToken && { state: handle }),
      };
      const url = withQuery(network.browserUrl(toText(evaluate(authorize.url, names))), query);
      await authorizations.begin(handle, connection.id, url, { requested, temp });
      return withQuery(`${publicUrl}/oauth/init`, { handle, url });
    },

    /** Handles the parameters of the callback; throws an error with a message for the user. */
    async finish(source: string, query: { [name: string]: string }): Promise<void> {
      const authorization = await authorizations.take(query.state ?? query.oauth_token ?? '');
      if (!authorization) throw new AppRefusal('This authorization has expired, or was not begun here. Start again.');
      const problem = query.error_description ?? query.error ?? query.oauth_problem;
      if (problem !== undefined) throw new AppRefusal(problem);
      const connection = await connections.find(authorization.connectionId);
      const definition = connection && (await appDefinitions.find(connection.type));
      if (!connection || definition?.source !== source) throw new AppRefusal('The connection does not exist any more.');

      const { authorize, token, accessToken, info } = readOAuthApi(definition);
      const old = await connections.readValue(connection.id);
      const value = { ...old, requested: authorization.requested, data: {} };
      const start: Names = { ...check.names(definition, value), temp: authorization.temp, query };
      const temp = { ...authorization.temp, ...(evaluate(authorize?.response?.temp ?? {}, start) as Names) };
      const { account, data, scopes, valid } = await check.run([token ?? accessToken, info], { ...start, temp }, value);
      if (!valid) throw new AppRefusal('The app does not accept this authorization.');
      await connections.update(connection.id, { ...account, scopes, value: { ...value, data } });
    },
  };

  async function askForToken(spec: Parameters<typeof sendRequest>[0], names: Names): Promise<Names> {
    try {
      return (await sendRequest(spec, names, network)).temp;
    } catch (error) {
      throw error instanceof AppRefusal ? badRequest(error.message) : error;
    }
  }
}
