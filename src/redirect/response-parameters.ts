/** The parameters that the dialog reads (RFC 6749 sections 4.1.2 and 4.1.2.1). */
const RESPONSE_PARAMETERS = ['code', 'state', 'error', 'error_description'];

/** Each value decoded once; undefined without a response. A few providers respond in the fragment. */
export function readResponseParameters({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): { [parameter: string]: string } | undefined {
  const parameters = [new URLSearchParams(search), new URLSearchParams(hash.slice(1))].find(
    (one) => one.has('code') || one.has('error'),
  );
  return parameters && Object.fromEntries([...parameters].filter(([key]) => RESPONSE_PARAMETERS.includes(key)));
}
