// Like Activepieces' own page: no state, any target origin, and the window stays open. An error response
// (error=…) is not forwarded.
const code = new URLSearchParams(location.search).get('code');
const { opener } = window;

if (code && opener) opener.postMessage({ code }, '*');
else if (!code && !opener) location.replace('/');
