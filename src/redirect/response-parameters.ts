/** Of the provider's parameters those that the dialog reads (RFC 6749 section 4.1.2). */
const RESPONSE_PARAMETERS = ['code', 'state', 'error', 'error_description'];

/**
 * What came back with the user, each value decoded once; undefined if nobody was sent here. A few providers answer in
 * the fragment.
 */
export function readResponseParameters({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): { [parameter: string]: string } | undefined {
  const parameters = [new URLSearchParams(search), new URLSearchParams(hash.slice(1))].find(
    (one) => one.has('code') || one.has('error'),
  );
  return parameters && Object.fromEntries([...parameters].filter(([key]) => RESPONSE_PARAMETERS.includes(key)));
}
