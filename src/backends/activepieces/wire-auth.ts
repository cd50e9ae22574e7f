import * as z from 'zod/mini';
import type { AuthSpec, Label } from '../../model/piece.ts';
import { json, lenient, shownText } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { toProperties, withDescription } from './wire-property.ts';

const label = lenient(z.object({ displayName: shownText, description: shownText }));

/** `props` is read for the types that have them: of a type that is not known it may be anything. */
const auth = z.object({
  type: z.string(),
  displayName: shownText,
  description: shownText,
  username: label,
  password: label,
  props: json,
});

/** @param answer one auth of a piece (contract 3) */
export function toAuth(answer: unknown): AuthSpec {
  const { type, username, password, props, ...wire } = parseAnswer(auth, answer);
  const common = { displayName: wire.displayName ?? '', ...withDescription(wire) };
  switch (type) {
    case 'SECRET_TEXT':
    case 'NO_AUTH':
      return { ...common, type };
    case 'BASIC_AUTH':
      return { ...common, type, username: toLabel(username, 'Username'), password: toLabel(password, 'Password') };
    case 'CUSTOM_AUTH':
    case 'OIDC':
      return { ...common, type, props: toProperties(props) };
    case 'OAUTH2':
      return { ...common, type, provider: answer };
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: type };
  }
}

function toLabel(wire: z.infer<typeof label>, fallback: string): Label {
  return { displayName: wire?.displayName ?? fallback, ...withDescription({ ...wire }) };
}
