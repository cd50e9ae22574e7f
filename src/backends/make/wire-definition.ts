import * as z from 'zod/mini';
import { json, lenient, shownText, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { texts, unread } from './lenient-json.ts';

const members = {
  label: shownText,
  type: text,
  /** As in Make contract 4.3. */
  parameters: unread,
  scope: texts,
  authorize: json,
  redirectUri: text,
  /** The definition whose sections this one has. Make spells it both ways. */
  alias_to: text,
  aliasTo: text,
};

/** A connection type as the host describes it, or as Make answers. */
export const definition = z.object({ name: z.string(), ...members });

export type WireDefinition = z.infer<typeof definition>;

const listAnswer = z.object({ appConnections: z.array(lenient(definition)) });
const oneAnswer = z.object({ appConnection: z.object(members) });
const apiSection = lenient(z.object({ authorize: json, requestToken: json }));

export function toDefinitionList(answer: unknown): WireDefinition[] {
  return parseAnswer(listAnswer, answer).appConnections.filter((one) => one !== undefined);
}

export function toWireDefinition(answer: unknown, name: string): WireDefinition {
  return { ...parseAnswer(oneAnswer, answer).appConnection, name };
}

export const toScopes = (section: unknown): string[] => texts.parse(section);

/** Whether the `api` section of a type that signs in has a request which needs the user. */
export function hasAuthorizeRequest(section: unknown): boolean {
  const { authorize, requestToken } = apiSection.parse(section) ?? {};
  return Boolean(authorize || requestToken);
}
