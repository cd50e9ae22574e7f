import { refusal } from '../../demo/testing/answer.ts';
import { failureTexts, type SaveFailure } from './save-failure.ts';

const nginx = (what: string) => `<html><head><title>${what}</title></head><body><h1>${what}</h1></body></html>`;

/** Those of the server, its framework and proxies. */
export const serverFailures: SaveFailure[] = [
  {
    name: 'the server fails',
    answer: { status: 500, body: { message: 'QueryFailedError' } },
    text: failureTexts.server,
    isUnknown: true,
  },
  {
    name: 'a proxy responds 502',
    answer: { status: 502, html: nginx('502 Bad Gateway') },
    text: failureTexts.server,
    isUnknown: true,
  },
  {
    name: 'a proxy responds 504',
    answer: { status: 504, html: nginx('504 Time-out') },
    text: failureTexts.timeout,
    isUnknown: true,
  },
  { name: 'a proxy responds 413', answer: { status: 413, html: nginx('413 Too Large') }, text: failureTexts.tooLarge },
  { name: 'the server responds 413', answer: { status: 413, body: { statusCode: 413 } }, text: failureTexts.tooLarge },
  {
    name: 'a proxy responds 429',
    answer: { status: 429, html: nginx('429') },
    text: 'Too many attempts. Wait a minute, then try again.',
  },
  {
    name: 'a proxy responds with a login page',
    answer: { status: 200, html: nginx('Log in') },
    text: failureTexts.unexpected,
    isUnknown: true,
  },
  { name: 'the error code is unknown', answer: refusal(400, 'SOMETHING_NEW'), text: failureTexts.refused },
  {
    name: 'another conflict',
    answer: refusal(409, 'EXISTING_NAME', { message: 'in use' }),
    text: 'This conflicts with a change made elsewhere. Reload the page and try again.',
    detail: 'Details: in use',
  },
  {
    name: 'a rule of the platform is broken',
    answer: refusal(422, 'DOES_NOT_MEET_BUSINESS_REQUIREMENTS', { message: 'too many' }),
    text: failureTexts.refused,
    detail: 'Details: too many',
  },
  {
    name: 'the route is unknown',
    answer: { status: 404, body: { statusCode: 404, message: 'Route not found' } },
    text: failureTexts.missing,
  },
  {
    name: 'the bearer token is malformed',
    answer: { status: 401, body: { statusCode: 401 } },
    text: failureTexts.session,
  },
];
