import type { Answer as ApiAnswer } from '../../demo/testing/answer.ts';

/** A response to a save request and the message that users see, with the lines below it. */
type SaveFailure = {
  name: string;
  answer: ApiAnswer;
  text: string;
  detail?: string;
  hint?: string;
  /** It may have been saved all the same. `claim`: which is not said, as it is unlikely. */
  isUnknown?: true | 'claim';
};

const refusal = (status: number, code: string, params: object = {}): ApiAnswer => ({ status, body: { code, params } });
const rejected = (error: string) => refusal(400, 'INVALID_APP_CONNECTION', { error });

const text = {
  rejected: 'Acme didn’t accept these details. Check them and try again.',
  claim: 'Acme didn’t confirm the sign-in. Try again.',
  session: 'Your session has expired. Copy anything you still need, then close this window and open it again.',
  schema: 'The server didn’t accept the form. Check all fields and try again.',
  refused: 'The server didn’t accept this connection. Check what you entered and try again.',
  server: 'Something went wrong on the server. Try again in a moment. If this keeps happening, contact support.',
  tooLarge: 'What you entered is too large. Check that you pasted the right value.',
  timeout: 'This took too long, so it was stopped. You can safely try again.',
  unexpected:
    'The server sent an unexpected response. Try again in a moment. If this keeps happening, contact support.',
  access: 'You don’t have access to this project. Ask an administrator for access.',
  missing: 'Something this connection needs no longer exists. Reload the page and try again.',
};

const hints = {
  unauthorized: 'The key or password is probably wrong, expired or revoked. Copy it from Acme again, in full.',
  noResponse: 'The server at this address didn’t respond. Check the address and whether a firewall is blocking it.',
  appFails: 'Acme seems to be having problems. Try again in a few minutes.',
};

const nginx = (what: string) => `<html><head><title>${what}</title></head><body><h1>${what}</h1></body></html>`;

/** The rows of contract 4.3, observed responses (contract 10), and those of frameworks and proxies. */
export const saveFailures: SaveFailure[] = [
  {
    name: 'the app rejects the credentials',
    answer: rejected('Invalid API key'),
    text: text.rejected,
    detail: 'Acme says: Invalid API key',
    hint: hints.unauthorized,
  },
  {
    name: 'the token exchange fails',
    answer: refusal(400, 'INVALID_CLAIM', { tokenUrl: 'https://x.example', message: 'invalid_client' }),
    text: text.claim,
    detail: 'Acme says: invalid_client',
    isUnknown: 'claim',
  },
  {
    name: 'the token exchange fails without a message',
    answer: refusal(400, 'INVALID_CLAIM', { clientId: 'x' }),
    text: text.claim,
    isUnknown: 'claim',
  },
  {
    name: 'the cloud claim fails',
    answer: refusal(400, 'INVALID_CLOUD_CLAIM', { pieceName: 'x' }),
    text: text.claim,
    isUnknown: 'claim',
  },
  {
    name: 'the engine fails',
    answer: refusal(400, 'ENGINE_OPERATION_FAILURE', { message: 'Worker timed out' }),
    text: 'Couldn’t check Acme just now. Try again in a moment.',
    detail: 'Acme says: Worker timed out',
  },
  {
    name: 'the user has read permission only',
    answer: refusal(403, 'PERMISSION_DENIED', { permission: 'WRITE_APP_CONNECTION' }),
    text: 'You don’t have permission to create connections in this project. Ask an administrator for access.',
  },
  { name: 'the user has no role', answer: refusal(403, 'AUTHORIZATION', { message: 'No role' }), text: text.access },
  { name: 'the token is invalid', answer: refusal(401, 'INVALID_BEARER_TOKEN'), text: text.session },
  { name: 'the session was revoked', answer: refusal(403, 'SESSION_EXPIRED'), text: text.session },
  {
    name: 'the project no longer exists',
    answer: refusal(404, 'ENTITY_NOT_FOUND', { entityType: 'Project' }),
    text: 'The project for this connection no longer exists. Reload the page and try again.',
  },
  {
    name: 'the piece no longer exists',
    answer: refusal(404, 'ENTITY_NOT_FOUND', { message: 'piece_metadata_not_found pieceName=x' }),
    text: 'This app is no longer available here. Contact support.',
  },
  { name: 'another entity no longer exists', answer: refusal(404, 'ENTITY_NOT_FOUND'), text: text.missing },
  {
    name: 'validation by the server fails',
    answer: refusal(409, 'VALIDATION', { message: 'Invalid piece version' }),
    text: text.refused,
    detail: 'Details: Invalid piece version',
  },
  {
    name: 'the secret manager has no such secret',
    answer: refusal(400, 'SECRET_MANAGER_GET_SECRET_FAILED', { message: 'no secret at a/b' }),
    text: 'This secret isn’t in your secret manager. Check its name.',
    detail: 'Details: no secret at a/b',
  },
  {
    name: 'the secret manager is unreachable',
    answer: refusal(400, 'SECRET_MANAGER_CONNECTION_FAILED', { message: 'ECONNREFUSED' }),
    text: 'Couldn’t reach your secret manager. Ask an administrator for help.',
    detail: 'Details: ECONNREFUSED',
  },
  {
    name: 'the plan does not include the feature',
    answer: refusal(402, 'FEATURE_DISABLED'),
    text: 'Your plan doesn’t include this. Ask an administrator or contact support.',
  },
  {
    name: 'the schema does not match',
    answer: { status: 400, body: { statusCode: 400, code: 'FST_ERR_VALIDATION', message: 'body/ Invalid input' } },
    text: text.schema,
    detail: 'Details: body/ Invalid input',
  },
  {
    name: 'the provider’s message is JSON without a text',
    answer: rejected('{"length":108,"name":"error","severity":"FATAL","code":"28P01","routine":"auth_failed"}'),
    text: text.rejected,
    detail: 'Acme says: severity: FATAL, code: 28P01, name: error, routine: auth_failed',
    hint: hints.unauthorized,
  },
  {
    name: 'the provider is unreachable',
    answer: rejected('connect ECONNREFUSED 127.0.0.1:1'),
    text: text.rejected,
    detail: 'Acme says: connect ECONNREFUSED 127.0.0.1:1',
    hint: hints.noResponse,
  },
  {
    name: 'the provider’s message is JSON with only a status',
    answer: rejected('{"response":{"status":500},"request":{}}'),
    text: text.rejected,
    detail: 'Acme says: status: 500',
    hint: hints.appFails,
  },
  {
    name: 'the provider’s message is nested in JSON',
    answer: rejected('{"response":{"status":401,"body":{"error":{"message":"Key <b>revoked</b>\\nyesterday"}}}}'),
    text: text.rejected,
    detail: 'Acme says: Key revoked yesterday',
    hint: hints.unauthorized,
  },
  {
    name: 'the provider’s message is very long',
    answer: rejected(`Denied. ${'stack '.repeat(20_000)}`),
    text: text.rejected,
    detail: `Acme says: Denied. ${'stack '.repeat(48)}sta…`,
  },
  {
    name: 'the server fails',
    answer: { status: 500, body: { message: 'QueryFailedError' } },
    text: text.server,
    isUnknown: true,
  },
  {
    name: 'a proxy responds 502',
    answer: { status: 502, html: nginx('502 Bad Gateway') },
    text: text.server,
    isUnknown: true,
  },
  {
    name: 'a proxy responds 504',
    answer: { status: 504, html: nginx('504 Time-out') },
    text: text.timeout,
    isUnknown: true,
  },
  { name: 'a proxy responds 413', answer: { status: 413, html: nginx('413 Too Large') }, text: text.tooLarge },
  { name: 'the server responds 413', answer: { status: 413, body: { statusCode: 413 } }, text: text.tooLarge },
  {
    name: 'a proxy responds 429',
    answer: { status: 429, html: nginx('429') },
    text: 'Too many attempts. Wait a minute, then try again.',
  },
  {
    name: 'a proxy responds with a login page',
    answer: { status: 200, html: nginx('Log in') },
    text: text.unexpected,
    isUnknown: true,
  },
  { name: 'the error code is unknown', answer: refusal(400, 'SOMETHING_NEW'), text: text.refused },
  {
    name: 'another conflict',
    answer: refusal(409, 'EXISTING_NAME', { message: 'in use' }),
    text: 'This conflicts with a change made elsewhere. Reload the page and try again.',
    detail: 'Details: in use',
  },
  {
    name: 'a rule of the platform is broken',
    answer: refusal(422, 'DOES_NOT_MEET_BUSINESS_REQUIREMENTS', { message: 'too many' }),
    text: text.refused,
    detail: 'Details: too many',
  },
  {
    name: 'the route is unknown',
    answer: { status: 404, body: { statusCode: 404, message: 'Route not found' } },
    text: text.missing,
  },
  { name: 'the bearer token is malformed', answer: { status: 401, body: { statusCode: 401 } }, text: text.session },
];
