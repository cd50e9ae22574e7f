// As the Activepieces cloud has it: the code goes on as it stands in the address, encoded.
const [, code] = /[?&]code=([^&]+)/.exec(location.search) ?? [];

if (code) window.opener?.postMessage({ code }, '*');
