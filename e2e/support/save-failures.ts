import type { Answer as ApiAnswer } from '../../demo/testing/faulty-server.ts';

/** An answer to a save, the text a user must read then, and the lines below it: what was said, and what it means. */
type SaveFailure = { when: string; answer: ApiAnswer; text: string; detail?: string; means?: string };

const refusal = (status: number, code: string, params: object = {}): ApiAnswer => ({ status, body: { code, params } });
const rejected = (error: string) => refusal(400, 'INVALID_APP_CONNECTION', { error });

const text = {
  rejected: 'Acme didn’t accept these details. Check them and try again.',
  claim: 'Acme didn’t confirm the sign-in. Try again.',
  session: 'Your session has expired. Copy anything you still need, then close this window and open it again.',
  schema: 'The server didn’t accept the form. Check all fields and try again.',
  server: 'Something went wrong on the server. Try again in a moment. If this keeps happening, contact support.',
  tooLarge: 'What you entered is too large. Check that you pasted the right value.',
  timeout: 'This took too long, so it was stopped. You can safely try again.',
  strange: 'The server sent an unexpected response. Try again in a moment. If this keeps happening, contact support.',
  access: 'You don’t have access to this project. Ask an administrator for access.',
  gone: 'Something this connection needs no longer exists. Reload the page and try again.',
};

const means = {
  unauthorized: 'The key or password is probably wrong, expired or revoked. Copy it from Acme again, in full.',
  noAnswer: 'The server at this address didn’t respond. Check the address and whether a firewall is blocking it.',
  down: 'Acme seems to be having problems. Try again in a few minutes.',
};

const nginx = (what: string) => `<html><head><title>${what}</title></head><body><h1>${what}</h1></body></html>`;

/** Every row of contract 4.3, what a real instance was seen to answer (contract 10), frameworks and proxies. */
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
    text: 'Acme didn’t confirm the sign-in. Try again.',
  },
  {
    when: 'the engine fails',
    answer: refusal(400, 'ENGINE_OPERATION_FAILURE', { message: 'Worker timed out' }),
    text: 'Couldn’t check Acme just now. Try again in a moment.',
    detail: 'Acme says: Worker timed out',
  },
  {
    when: 'the user may only read',
    answer: refusal(403, 'PERMISSION_DENIED', { permission: 'WRITE_APP_CONNECTION' }),
    text: 'You don’t have permission to create connections in this project. Ask an administrator for access.',
  },
  { when: 'the user has no role', answer: refusal(403, 'AUTHORIZATION', { message: 'No role' }), text: text.access },
  { when: 'the token is bad', answer: refusal(401, 'INVALID_BEARER_TOKEN'), text: text.session },
  { when: 'the session was revoked', answer: refusal(403, 'SESSION_EXPIRED'), text: text.session },
  {
    when: 'the project is gone',
    answer: refusal(404, 'ENTITY_NOT_FOUND', { entityType: 'Project' }),
    text: 'The project for this connection no longer exists. Reload the page and try again.',
  },
  {
    when: 'the piece is gone',
    answer: refusal(404, 'ENTITY_NOT_FOUND', { message: 'piece_metadata_not_found pieceName=x' }),
    text: 'This app is no longer available here. Contact support.',
  },
  { when: 'something else is gone', answer: refusal(404, 'ENTITY_NOT_FOUND'), text: text.gone },
  {
    when: 'the server’s own check fails',
    answer: refusal(409, 'VALIDATION', { message: 'Invalid piece version' }),
    text: 'The server didn’t accept this connection. Fix the problem described below, then try again.',
    detail: 'Details: Invalid piece version',
  },
  {
    when: 'the secret manager has no such secret',
    answer: refusal(400, 'SECRET_MANAGER_GET_SECRET_FAILED', { message: 'no secret at a/b' }),
    text: 'This secret isn’t in your secret manager. Check its name.',
    detail: 'Details: no secret at a/b',
  },
  {
    when: 'the secret manager is down',
    answer: refusal(400, 'SECRET_MANAGER_CONNECTION_FAILED', { message: 'ECONNREFUSED' }),
    text: 'Couldn’t reach your secret manager. Ask an administrator for help.',
    detail: 'Details: ECONNREFUSED',
  },
  {
    when: 'the plan does not include it',
    answer: refusal(402, 'FEATURE_DISABLED'),
    text: 'Your plan doesn’t include this. Ask an administrator or contact support.',
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
    text: 'Too many attempts. Wait a minute, then try again.',
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
