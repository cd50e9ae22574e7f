/**
 * A page that speaks exactly as Activepieces' own dialog does (contract 1.5, 2.1 to 2.4): it greets once, everything
 * goes to `'*'`, and what it is told it keeps in `init`. Errors come before a closing message without a connection.
 */
export const officialDialogHtml = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official</title>
<script>
  const host = window.opener ?? window.parent;
  const say = (type, data = {}) => host.postMessage({ type, data }, '*');
  const closed = (connection) => say('CLIENT_NEW_CONNECTION_DIALOG_CLOSED', { connection });
  const show = () => {
    say('CLIENT_AUTHENTICATION_SUCCESS');
    say('CLIENT_CONFIGURATION_FINISHED');
    say('CLIENT_ROUTE_CHANGED', { route: '/embed/connections' });
    say('CLIENT_SHOW_CONNECTION_IFRAME');
  };
  const endings = {
    saved: () => closed({ id: 'abc', name: 'acme-1' }),
    cancelled: () => closed(undefined),
    pieceNotFound() {
      say('CLIENT_CONNECTION_PIECE_NOT_FOUND', { error: '{"isValid":"false","error":"piece: x not found"}' });
      closed(undefined);
    },
    nameInvalid() {
      say('CLIENT_CONNECTION_NAME_IS_INVALID', { error: '{"isValid":false,"error":"Connection name is already used"}' });
      closed(undefined);
    },
  };
  say('CLIENT_INIT');
  addEventListener('message', ({ source, data }) => {
    if (source === host && data.type === 'VENDOR_INIT' && data.data.jwtToken) window.init = data.data;
  });
</script></head><body></body></html>`;
