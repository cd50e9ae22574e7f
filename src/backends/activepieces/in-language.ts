import { HttpError } from '../http.ts';

/** Servers translate pieces into some languages, and may refuse a request in any other: English then has to do. */
export async function inLanguage<Answer>(
  language: Promise<string>,
  ask: (query: { locale?: string }) => Promise<Answer>,
): Promise<Answer> {
  const locale = await language;
  if (locale === 'en') return ask({});
  try {
    return await ask({ locale });
  } catch (error) {
    if (error instanceof HttpError && error.failure.kind === 'status' && error.failure.status === 400) return ask({});
    throw error;
  }
}
