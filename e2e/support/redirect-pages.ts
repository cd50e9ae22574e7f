const page = (post: string) => `<!doctype html><title>Redirect</title><h1>Redirect</h1><script>
const returned = new URLSearchParams(location.search);
const code = returned.get('code');
${post}
</script>`;

/** The pages that providers send users back to, beside those of the demo (contract 5.5). None closes itself. */
export const pages = {
  /** `{instance}/api/redirect`: the code encoded again. */
  api: page(`if (opener && code) opener.postMessage({ code: encodeURIComponent(code) }, '*');`),
  /** One that passes everything on, the state and errors too. */
  whole: page(`if (opener) opener.postMessage(Object.fromEntries(returned), '*');`),
};
