import * as z from 'zod/mini';
import type { AuthSpec, Label } from '../../model.ts';
import { lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import type { OAuth2Module } from './index.ts';
import { properties, toProperties, withDescription } from './wire-property.ts';

export const auth = z.object({ type: z.string(), displayName: text, description: text });

const label = lenient(z.object({ displayName: text, description: text }));
const basicAuth = z.object({ username: label, password: label });
const customAuth = z.object({ props: properties });

/** @param answer one auth of a piece (contract 3) */
export async function toAuth(answer: unknown, loadOAuth2: () => Promise<OAuth2Module>): Promise<AuthSpec> {
  const { type, ...wire } = parseAnswer(auth, answer);
  const common = { displayName: wire.displayName ?? '', ...withDescription(wire) };
  switch (type) {
    case 'SECRET_TEXT':
    case 'NO_AUTH':
      return { ...common, type };
    case 'BASIC_AUTH': {
      const { username, password } = parseAnswer(basicAuth, answer);
      return { ...common, type, username: toLabel(username, 'Username'), password: toLabel(password, 'Password') };
    }
    case 'CUSTOM_AUTH':
    case 'OIDC':
      return { ...common, type, props: toProperties(parseAnswer(customAuth, answer).props) };
    case 'OAUTH2':
      return { ...common, type, ...(await loadOAuth2()).toOAuth2(answer) };
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: type };
  }
}

function toLabel(wire: z.infer<typeof label>, fallback: string): Label {
  return { displayName: wire?.displayName ?? fallback, ...withDescription({ ...wire }) };
}
