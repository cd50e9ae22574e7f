const page = (script: string) => `<!doctype html><title>Redirect</title><h1>Redirect</h1><script>
const returned = new URLSearchParams(location.search);
const code = returned.get('code');
${script}
</script>`;

/** Redirect pages that the demo does not have (contract 5.5). None closes its window. */
export const redirectPages = {
  /** `{instance}/api/redirect`, which encodes the code again. */
  api: page(`if (opener && code) opener.postMessage({ code: encodeURIComponent(code) }, '*');`),
  /** Posts every parameter, including state and error. */
  allParameters: page(`if (opener) opener.postMessage(Object.fromEntries(returned), '*');`),
};
