// As on a running Activepieces: no state, any target, and the window is left open. A refusal (error=…) is
// told to nobody.
const code = new URLSearchParams(location.search).get('code');
const { opener } = window;

if (code && opener) opener.postMessage({ code }, '*');
else if (!code && !opener) location.replace('/');
