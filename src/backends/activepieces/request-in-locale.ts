import { HttpError } from '../http.ts';

/** Servers translate pieces into some languages, and may answer 400 to any other: then without one, in English. */
export async function requestInLocale<Answer>(
  language: Promise<string>,
  send: (query: { locale?: string }) => Promise<Answer>,
): Promise<Answer> {
  const locale = await language;
  if (locale === 'en') return send({});
  try {
    return await send({ locale });
  } catch (error) {
    if (error instanceof HttpError && error.failure.kind === 'status' && error.failure.status === 400) return send({});
    throw error;
  }
}
