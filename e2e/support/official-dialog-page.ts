/**
 * A page that sends the same messages as Activepieces' own dialog (contract 1.5, 2.1 to 2.4): one CLIENT_INIT, `'*'` as
 * target origin, and after an error a closing message without a connection. It keeps the data of VENDOR_INIT in `init`.
 */
export const officialDialogHtml = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official</title>
<script>
  const host = window.opener ?? window.parent;
  const post = (type, data = {}) => host.postMessage({ type, data }, '*');
  const closed = (connection) => post('CLIENT_NEW_CONNECTION_DIALOG_CLOSED', { connection });
  const show = () => {
    post('CLIENT_AUTHENTICATION_SUCCESS');
    post('CLIENT_CONFIGURATION_FINISHED');
    post('CLIENT_ROUTE_CHANGED', { route: '/embed/connections' });
    post('CLIENT_SHOW_CONNECTION_IFRAME');
  };
  const endings = {
    saved: () => closed({ id: 'abc', name: 'acme-1' }),
    cancelled: () => closed(undefined),
    pieceNotFound() {
      post('CLIENT_CONNECTION_PIECE_NOT_FOUND', { error: '{"isValid":"false","error":"piece: x not found"}' });
      closed(undefined);
    },
    nameInvalid() {
      post('CLIENT_CONNECTION_NAME_IS_INVALID', { error: '{"isValid":false,"error":"Connection name is already used"}' });
      closed(undefined);
    },
  };
  post('CLIENT_INIT');
  addEventListener('message', ({ source, data }) => {
    if (source === host && data.type === 'VENDOR_INIT' && data.data.jwtToken) window.init = data.data;
  });
</script></head><body></body></html>`;
