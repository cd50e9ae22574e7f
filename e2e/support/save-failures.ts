import { refusal, rejectedCredentials } from '../../demo/testing/answer.ts';
import { providerRefusals } from './provider-refusals.ts';
import { failureTexts, hints, type SaveFailure } from './save-failure.ts';
import { serverFailures } from './server-failures.ts';

/** The rows of contract 4.3, observed responses (contract 10), and those of frameworks and proxies. */
export const saveFailures: SaveFailure[] = [
  {
    name: 'the app rejects the credentials',
    answer: rejectedCredentials('Invalid API key'),
    text: failureTexts.rejected,
    detail: 'Acme says: Invalid API key',
    hint: hints.unauthorized,
  },
  {
    name: 'the token exchange fails',
    answer: refusal(400, 'INVALID_CLAIM', { tokenUrl: 'https://x.example', message: 'invalid_client' }),
    text: failureTexts.claim,
    detail: 'Acme says: invalid_client',
    isUnknown: 'claim',
  },
  {
    name: 'the token exchange fails without a message',
    answer: refusal(400, 'INVALID_CLAIM', { clientId: 'x' }),
    text: failureTexts.claim,
    isUnknown: 'claim',
  },
  {
    name: 'the cloud claim fails',
    answer: refusal(400, 'INVALID_CLOUD_CLAIM', { pieceName: 'x' }),
    text: failureTexts.claim,
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
  {
    name: 'the user has no role',
    answer: refusal(403, 'AUTHORIZATION', { message: 'No role' }),
    text: failureTexts.access,
  },
  { name: 'the token is invalid', answer: refusal(401, 'INVALID_BEARER_TOKEN'), text: failureTexts.session },
  { name: 'the session was revoked', answer: refusal(403, 'SESSION_EXPIRED'), text: failureTexts.session },
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
  { name: 'another entity no longer exists', answer: refusal(404, 'ENTITY_NOT_FOUND'), text: failureTexts.missing },
  {
    name: 'validation by the server fails',
    answer: refusal(409, 'VALIDATION', { message: 'Invalid piece version' }),
    text: failureTexts.refused,
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
    text: failureTexts.schema,
    detail: 'Details: body/ Invalid input',
  },
  ...providerRefusals,
  ...serverFailures,
];
