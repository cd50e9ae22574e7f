import { MakeHost } from '../../../../demo/testing/make-host.ts';
import type { UpsertRequest } from '../../../model/upsert-request.ts';
import type { Backend } from '../../backend.ts';
import { createMake } from '../index.ts';
import { parseMakeOptions } from '../setup.ts';

export const proxyUrl = 'https://host.example/make';

/** Creates a connection of the type `acme-1`. */
export const draft: UpsertRequest = {
  externalId: 'x1',
  displayName: 'My Acme',
  piece: { name: 'acme-1' },
  value: { type: 'CUSTOM_AUTH', props: { apiKey: 'sk-1' } },
};

/** The adapter in front of a host's proxy and a Make team. */
export class TestedMake extends MakeHost {
  nextToken: string | undefined;
  readonly waits: number[] = [];

  constructor() {
    super({ proxy: proxyUrl });
  }

  backend(options: object = {}): Backend {
    const read = parseMakeOptions({ kind: 'make', baseUrl: `${proxyUrl}/`, teamId: 7, ...options });
    if (!read) throw new Error('no such options');
    return createMake({
      options: read,
      words: {
        signIn: 'Sign in again',
        change: 'Change the details',
        replaced: 'Everything is asked for again.',
        redirectUri: (app) => `Register this at ${app}:`,
      },
      token: 'user-1',
      renewToken: () => Promise.resolve(this.nextToken),
      tools: {
        fetch: this.fetch,
        wait: (ms) => {
          this.waits.push(ms);
          return Promise.resolve();
        },
      },
      isOnline: () => true,
    });
  }
}

export function makeError(status: number, detail: unknown, more: object = {}) {
  return { status, body: { message: 'Bad Request', detail, code: 'SC400', ...more } };
}
