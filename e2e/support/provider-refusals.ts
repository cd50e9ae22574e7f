import { rejectedCredentials } from '../../demo/testing/answer.ts';
import { failureTexts, hints, type SaveFailure } from './save-failure.ts';

/** Refusals by the provider whose messages are shown in another form, or with a hint. */
export const providerRefusals: SaveFailure[] = [
  {
    name: 'the provider’s message is JSON without a text',
    answer: rejectedCredentials(
      '{"length":108,"name":"error","severity":"FATAL","code":"28P01","routine":"auth_failed"}',
    ),
    text: failureTexts.rejected,
    detail: 'Acme says: severity: FATAL, code: 28P01, name: error, routine: auth_failed',
    hint: hints.unauthorized,
  },
  {
    name: 'the provider is unreachable',
    answer: rejectedCredentials('connect ECONNREFUSED 127.0.0.1:1'),
    text: failureTexts.rejected,
    detail: 'Acme says: connect ECONNREFUSED 127.0.0.1:1',
    hint: hints.noResponse,
  },
  {
    name: 'the provider’s message is JSON with only a status',
    answer: rejectedCredentials('{"response":{"status":500},"request":{}}'),
    text: failureTexts.rejected,
    detail: 'Acme says: status: 500',
    hint: hints.appFails,
  },
  {
    name: 'the provider’s message is nested in JSON',
    answer: rejectedCredentials(
      '{"response":{"status":401,"body":{"error":{"message":"Key <b>revoked</b>\\nyesterday"}}}}',
    ),
    text: failureTexts.rejected,
    detail: 'Acme says: Key revoked yesterday',
    hint: hints.unauthorized,
  },
  {
    name: 'the provider’s message is very long',
    answer: rejectedCredentials(`Denied. ${'stack '.repeat(20_000)}`),
    text: failureTexts.rejected,
    detail: `Acme says: Denied. ${'stack '.repeat(48)}sta…`,
  },
];
