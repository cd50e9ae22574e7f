import type { VisibleProblemCode } from '../../../src/backends/problem.ts';
import { failWith } from '../memory-backend.ts';
import { type SceneGroup, scenesFor } from '../scene.ts';
import type { LocalNetworkState } from '../stage.ts';
import { pieceOf, quillmail } from './apps.ts';
import { submitFilledForm } from './saving.ts';

type Failure = [code: VisibleProblemCode, detail: string | undefined];

/** The detail that the server, or the app behind it, sends with each code. */
const details: { [Code in VisibleProblemCode]: string | undefined } = {
  offline: undefined,
  unreachable: undefined,
  timeout: undefined,
  unexpected_answer: undefined,
  server_error: undefined,
  rate_limited: undefined,
  too_large: undefined,
  session_expired: undefined,
  permission_denied: undefined,
  not_authorized: undefined,
  feature_disabled: undefined,
  piece_not_found: undefined,
  project_not_found: undefined,
  not_found: undefined,
  rejected: 'Invalid API key: the key “qm_test” is of the sandbox. See https://docs.quillmail.example/errors/1021',
  claim_failed: 'invalid_grant',
  cloud_claim_failed: undefined,
  engine_failed: 'Worker timed out',
  invalid_request: 'Invalid piece version',
  conflict: 'The name is in use.',
  schema_mismatch: 'body/value/props Invalid input',
  secret_not_found: 'no secret at harbour/quillmail',
  secret_manager_unreachable: 'connect ECONNREFUSED 10.0.0.4:8200',
};
const failures = Object.entries(details) as Failure[];

/** With the other codes the dialog closes, or they occur only when saving. */
const loadingCodes: VisibleProblemCode[] = [
  'offline',
  'unreachable',
  'timeout',
  'unexpected_answer',
  'server_error',
  'rate_limited',
  'too_large',
  'permission_denied',
  'not_authorized',
  'feature_disabled',
  'project_not_found',
  'not_found',
  'invalid_request',
];

const nameOf = (code: VisibleProblemCode) => code.replaceAll('_', ' ');

const localNetworkStates: LocalNetworkState[] = ['denied', 'not delegated'];

const localNetworkName = (state: LocalNetworkState) => `local network ${state}`;

export const saveFailureScenes: SceneGroup = {
  ...scenesFor(failures, ([code, detail]) => [
    nameOf(code),
    async (stage) => {
      await submitFilledForm(stage, async () => failWith(code, detail));
      await stage.user.find('.alert');
    },
  ]),
  ...scenesFor(localNetworkStates, (state) => [
    localNetworkName(state),
    async (stage) => {
      stage.stubLocalNetwork(state);
      await submitFilledForm(stage, async () => failWith('unreachable'));
      await stage.user.find('.alert');
    },
  ]),
};

export const loadFailureScenes: SceneGroup = {
  ...scenesFor(loadingCodes, (code) => [
    nameOf(code),
    async (stage) => {
      await stage.connect(quillmail, { piece: async () => failWith(code, details[code]) });
      await stage.user.find('.body[tabindex]');
    },
  ]),
  ...scenesFor(localNetworkStates, (state) => [
    localNetworkName(state),
    async (stage) => {
      stage.stubLocalNetwork(state);
      await stage.connect(quillmail, { piece: async () => failWith('unreachable') });
      await stage.user.find('.body[tabindex]');
    },
  ]),
  async 'unknown type'(stage) {
    const auth = { type: 'UNSUPPORTED', displayName: 'Connection', originalType: 'OAUTH3' } as const;
    await stage.connect(pieceOf('tidemast', auth));
    await stage.user.find('.body[tabindex]');
  },
};
