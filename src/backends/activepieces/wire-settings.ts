import * as z from 'zod/mini';
import type { InstanceSettings } from '../../model/instance-settings.ts';
import { lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';

/** What the dialog reads of the flags for its look and for descriptions (contract 3.8, 5.1). */
const flagsAnswer = z.object({
  PUBLIC_URL: text,
  THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: text,
  THEME: lenient(z.object({ colors: z.object({ primary: z.object({ default: text }) }) })),
});

export function toSettings(answer: unknown, instanceUrl: string): InstanceSettings {
  const {
    THEME,
    PUBLIC_URL = instanceUrl,
    THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: redirectUrl = `${instanceUrl}/redirect`,
  } = parseAnswer(flagsAnswer, answer);
  const primaryColor = THEME?.colors.primary.default;
  const frontendUrl = PUBLIC_URL.replace(/\/+$/, '');
  const frontendHost = /^https?:\/\/([^/?#]+)/.exec(frontendUrl)?.[1];
  return {
    ...(primaryColor && { primaryColor }),
    variables: { redirectUrl, frontendUrl, ...(frontendHost && { frontendHost }) },
  };
}
