const page = (post: string) => `<!doctype html><title>Redirect</title><h1>Redirect</h1><script>
const returned = new URLSearchParams(location.search);
const code = returned.get('code');
const encoded = /[?&]code=([^&]*)/.exec(location.search)?.[1];
${post}
</script>`;

/** The pages that providers send users back to, as far as they are not ours (contract 5.5). None closes itself. */
export const pages = {
  /** `{instance}/redirect`: the code decoded once, no state, no word about an error. */
  instance: page(`if (opener && code) opener.postMessage({ code }, '*');`),
  /** `{instance}/api/redirect`: the code encoded again. */
  api: page(`if (opener && code) opener.postMessage({ code: encodeURIComponent(code) }, '*');`),
  /** The cloud's: the code as it stands in the address. */
  cloud: page(`if (opener && encoded) opener.postMessage({ code: encoded }, '*');`),
  /** One that passes everything on, the state and errors too. */
  whole: page(`if (opener) opener.postMessage(Object.fromEntries(returned), '*');`),
};
