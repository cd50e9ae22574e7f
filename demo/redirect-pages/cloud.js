// Like the Activepieces cloud's page: forwards the code as in the URL, still encoded.
const [, code] = /[?&]code=([^&]+)/.exec(location.search) ?? [];

if (code) window.opener?.postMessage({ code }, '*');
