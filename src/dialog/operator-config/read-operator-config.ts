import { loadHosted } from '../lazy-hosted.ts';
import type { OperatorConfig } from './operator-config.ts';

/**
 * What the operator allows, by the `config.json` beside the dialog (docs/hosted-page.md). Usually there is none: undefined.
 *
 * @throws if it cannot be read: then nothing is known to be allowed
 */
export async function readOperatorConfig(): Promise<OperatorConfig | undefined> {
  const response = await fetch('config.json', { cache: 'no-cache' });
  // 204 by a server that keeps consoles clean, 403 by object stores. Anything else is no answer.
  const isMissing = [204, 403, 404, 410].includes(response.status);
  return isMissing ? undefined : (await loadHosted()).toOperatorConfig(response);
}
