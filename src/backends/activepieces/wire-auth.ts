import * as z from 'zod/mini';
import type { AuthSpec, Label } from '../../model.ts';
import type { OAuth2Part } from './index.ts';
import { described, optional, textOf, toProperties } from './wire-property.ts';

const auth = z.object({
  type: z.string(),
  displayName: optional,
  description: optional,
  username: optional,
  password: optional,
  props: optional,
});

/** @throws a zod error if it is no auth of a piece (contract 3) */
export async function toAuth(answer: unknown, loadOAuth2: () => Promise<OAuth2Part>): Promise<AuthSpec> {
  const wire = auth.parse(answer);
  const common = { displayName: textOf(wire.displayName) ?? '', ...described(wire) };
  switch (wire.type) {
    case 'SECRET_TEXT':
    case 'NO_AUTH':
      return { ...common, type: wire.type };
    case 'BASIC_AUTH':
      return {
        ...common,
        type: 'BASIC_AUTH',
        username: toLabel(wire.username, 'Username'),
        password: toLabel(wire.password, 'Password'),
      };
    case 'CUSTOM_AUTH':
    case 'OIDC':
      return { ...common, type: wire.type, props: toProperties(wire.props) };
    case 'OAUTH2':
      return { ...common, type: 'OAUTH2', ...(await loadOAuth2()).toOAuth2(answer) };
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: wire.type };
  }
}

function toLabel(wire: unknown, fallback: string): Label {
  const { displayName, description } = Object(wire) as Record<string, unknown>;
  return { displayName: textOf(displayName) ?? fallback, ...described({ description }) };
}
