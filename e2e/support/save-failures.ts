import type { Answer as ApiAnswer } from '../../demo/testing/faulty-server.ts';

/** An answer to a save, the text a user must read then, and the lines below it: what was said, and what it means. */
type SaveFailure = { when: string; answer: ApiAnswer; text: string; detail?: string; means?: string };

const refusal = (status: number, code: string, params: object = {}): ApiAnswer => ({ status, body: { code, params } });
const rejected = (error: string) => refusal(400, 'INVALID_APP_CONNECTION', { error });

const text = {
  rejected: 'Acme did not accept these details. Check them, then try again.',
  claim: 'Acme did not confirm the sign-in. Try again.',
  session: 'Your session has expired. Copy what you still need, then close this window and open it again.',
  schema: 'The server did not accept the form. Check every field, then try again.',
  server: 'The server ran into a problem of its own. Try again in a moment. If it stays, contact support.',
  tooLarge: 'This is too large. Check that you pasted the right thing.',
  timeout: 'This took too long and was stopped. Try again; nothing is created twice.',
  strange: 'The server sent an answer that makes no sense here. Try again in a moment. If it stays, contact support.',
  access: 'You have no access to this project. Ask an administrator for access.',
  gone: 'Something that this connection needs does not exist any more. Reload the page and try again.',
};

const means = {
  unauthorized:
    'Probably the key or password is wrong, has expired or was revoked. Copy it from Acme again, all of it.',
  noAnswer: 'The address was tried, but did not answer. Check it, and whether a firewall is in the way.',
  down: 'Acme itself seems to have a problem. Try again in a few minutes.',
};

const nginx = (what: string) => `<html><head><title>${what}</title></head><body><h1>${what}</h1></body></html>`;

/** Contract 4.3 row by row, then what was seen on a real instance (contract 10), frameworks and proxies. */
export const saveFailures: SaveFailure[] = [
  {
    when: 'the app refuses',
    answer: rejected('Invalid API key'),
    text: text.rejected,
    detail: 'Acme says: Invalid API key',
    means: means.unauthorized,
  },
  {
    when: 'the token exchange fails',
    answer: refusal(400, 'INVALID_CLAIM', { tokenUrl: 'https://x.example', message: 'invalid_client' }),
    text: text.claim,
    detail: 'Acme says: invalid_client',
  },
  {
    when: 'the token exchange fails without a word',
    answer: refusal(400, 'INVALID_CLAIM', { clientId: 'x' }),
    text: text.claim,
  },
  {
    when: 'the cloud claim fails',
    answer: refusal(400, 'INVALID_CLOUD_CLAIM', { pieceName: 'x' }),
    text: 'Acme did not confirm the sign-in. Try again.',
  },
  {
    when: 'the engine fails',
    answer: refusal(400, 'ENGINE_OPERATION_FAILURE', { message: 'Worker timed out' }),
    text: 'Acme could not be checked just now. Try again in a moment.',
    detail: 'Acme says: Worker timed out',
  },
  {
    when: 'the user may only read',
    answer: refusal(403, 'PERMISSION_DENIED', { permission: 'WRITE_APP_CONNECTION' }),
    text: 'You may not create connections in this project. Ask an administrator for access.',
  },
  { when: 'the user has no role', answer: refusal(403, 'AUTHORIZATION', { message: 'No role' }), text: text.access },
  { when: 'the token is bad', answer: refusal(401, 'INVALID_BEARER_TOKEN'), text: text.session },
  { when: 'the session was revoked', answer: refusal(403, 'SESSION_EXPIRED'), text: text.session },
  {
    when: 'the project is gone',
    answer: refusal(404, 'ENTITY_NOT_FOUND', { entityType: 'Project' }),
    text: 'The project of this connection does not exist any more. Reload the page and try again.',
  },
  {
    when: 'the piece is gone',
    answer: refusal(404, 'ENTITY_NOT_FOUND', { message: 'piece_metadata_not_found pieceName=x' }),
    text: 'This app is not available here any more. Contact support.',
  },
  { when: 'something else is gone', answer: refusal(404, 'ENTITY_NOT_FOUND'), text: text.gone },
  {
    when: 'the server’s own check fails',
    answer: refusal(409, 'VALIDATION', { message: 'Invalid piece version' }),
    text: 'The server did not accept this connection. Change what it names below, then try again.',
    detail: 'Details: Invalid piece version',
  },
  {
    when: 'the secret manager has no such secret',
    answer: refusal(400, 'SECRET_MANAGER_GET_SECRET_FAILED', { message: 'no secret at a/b' }),
    text: 'Your secret manager has no such secret. Check its name.',
    detail: 'Details: no secret at a/b',
  },
  {
    when: 'the secret manager is down',
    answer: refusal(400, 'SECRET_MANAGER_CONNECTION_FAILED', { message: 'ECONNREFUSED' }),
    text: 'Your secret manager could not be reached. Ask an administrator.',
    detail: 'Details: ECONNREFUSED',
  },
  {
    when: 'the plan does not include it',
    answer: refusal(402, 'FEATURE_DISABLED'),
    text: 'Your plan does not include this. Ask an administrator or contact support.',
  },
  {
    when: 'the schema does not match',
    answer: { status: 400, body: { statusCode: 400, code: 'FST_ERR_VALIDATION', message: 'body/ Invalid input' } },
    text: text.schema,
    detail: 'Details: body/ Invalid input',
  },
  {
    when: 'the provider’s words are a JSON text with facts only',
    answer: rejected('{"length":108,"name":"error","severity":"FATAL","code":"28P01","routine":"auth_failed"}'),
    text: text.rejected,
    detail: 'Acme says: severity: FATAL, code: 28P01, name: error, routine: auth_failed',
    means: means.unauthorized,
  },
  {
    when: 'the provider could not be reached',
    answer: rejected('connect ECONNREFUSED 127.0.0.1:1'),
    text: text.rejected,
    detail: 'Acme says: connect ECONNREFUSED 127.0.0.1:1',
    means: means.noAnswer,
  },
  {
    when: 'the provider’s words are a JSON text with a status only',
    answer: rejected('{"response":{"status":500},"request":{}}'),
    text: text.rejected,
    detail: 'Acme says: status: 500',
    means: means.down,
  },
  {
    when: 'the provider’s sentence is deep in a JSON text',
    answer: rejected('{"response":{"status":401,"body":{"error":{"message":"Key <b>revoked</b>\\nyesterday"}}}}'),
    text: text.rejected,
    detail: 'Acme says: Key revoked yesterday',
    means: means.unauthorized,
  },
  {
    when: 'the provider’s words are huge',
    answer: rejected(`Denied. ${'stack '.repeat(20_000)}`),
    text: text.rejected,
    detail: `Acme says: Denied. ${'stack '.repeat(48)}sta…`,
  },
  { when: 'the server breaks', answer: { status: 500, body: { message: 'QueryFailedError' } }, text: text.server },
  { when: 'a proxy has no server', answer: { status: 502, html: nginx('502 Bad Gateway') }, text: text.server },
  { when: 'a proxy waits no longer', answer: { status: 504, html: nginx('504 Time-out') }, text: text.timeout },
  { when: 'a proxy finds it too large', answer: { status: 413, html: nginx('413 Too Large') }, text: text.tooLarge },
  { when: 'the server finds it too large', answer: { status: 413, body: { statusCode: 413 } }, text: text.tooLarge },
  {
    when: 'there were too many',
    answer: { status: 429, html: nginx('429') },
    text: 'Too many attempts in a short time. Wait a minute, then try again.',
  },
  { when: 'a proxy wants a log-in', answer: { status: 200, html: nginx('Log in') }, text: text.strange },
  { when: 'a newer server has a new code', answer: refusal(400, 'SOMETHING_NEW'), text: text.strange },
  {
    when: 'the route is unknown',
    answer: { status: 404, body: { statusCode: 404, message: 'Route not found' } },
    text: text.gone,
  },
  { when: 'the bearer is garbage', answer: { status: 401, body: { statusCode: 401 } }, text: text.session },
];
