/**
 * A page with a reimplementation of Activepieces' own embed SDK, 0.3.5 to 0.13.0 (contract 1.3 to 1.6). It includes its
 * weaknesses: unencoded route, target origin `'*'`, no source check on results, a frame hidden until the dialog's request.
 */
export const officialSdkHtml = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official</title>
<script>
  class OfficialSdk {
    configure({ instanceUrl, jwtToken, embedding }) {
      Object.assign(this, { instanceUrl: instanceUrl.replace(/\\/$/, ''), jwtToken, embedding });
      return Promise.resolve({ status: 'success' });
    }

    connect({ pieceName, connectionName, newWindow }) {
      this.cleanUp?.();
      const target = newWindow ? this.openWindow(newWindow) : this.openFrame();
      this.sendInit(target.window, pieceName, connectionName);
      return new Promise((resolve, reject) => {
        const onMessage = ({ data: { type, data } }) => {
          if (type === 'CLIENT_SHOW_CONNECTION_IFRAME') target.show();
          if (type === 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED') resolve({ connection: data.connection });
          if (type === 'CLIENT_CONNECTION_NAME_IS_INVALID') reject({ error: data.error });
          if (type === 'CLIENT_CONNECTION_PIECE_NOT_FOUND') reject({ error: data.error });
          if (/DIALOG_CLOSED|NAME_IS_INVALID|PIECE_NOT_FOUND/.test(type)) this.cleanUp();
        };
        addEventListener('message', onMessage);
        const poll = newWindow && setInterval(() => {
          if (target.window.closed) resolve({ connection: undefined });
        }, 500);
        this.cleanUp = () => {
          removeEventListener('message', onMessage);
          clearInterval(poll);
          target.remove();
        };
      });
    }

    openFrame() {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'display:none;position:fixed;top:0;left:0;width:100%;height:100%;border:none';
      frame.allow = 'clipboard-read; clipboard-write';
      frame.src = this.instanceUrl + '/embed?currentDate=' + Date.now();
      document.body.append(frame);
      return {
        window: frame.contentWindow,
        show: () => { frame.style.display = 'block'; },
        remove: () => frame.remove(),
      };
    }

    openWindow({ width, height, top, left }) {
      const size = 'width=' + (width || 700) + ',height=' + (height || 700) + ',top=' + (top || 0) + ',left=' + (left || 0);
      const popup = window.open(this.instanceUrl + '/embed', '_blank', size);
      return { window: popup, show() {}, remove: () => popup.close() };
    }

    sendInit(target, pieceName, connectionName) {
      const onInit = ({ source, origin, data }) => {
        if (source !== target || origin !== new URL(this.instanceUrl).origin || data.type !== 'CLIENT_INIT') return;
        removeEventListener('message', onInit);
        const initialRoute = '/embed/connections?pieceName=' + pieceName + '&randomId=' + Date.now()
          + '&connectionName=' + (connectionName || '');
        const { locale = 'en', styling = {} } = this.embedding ?? {};
        target.postMessage({ type: 'VENDOR_INIT', data: {
          hideSidebar: false, hideFlowsPageNavbar: false, disableNavigationInBuilder: false, hideFolders: false,
          hideTables: false, hideFlowNameInBuilder: false, jwtToken: this.jwtToken, initialRoute,
          fontUrl: styling.fontUrl, fontFamily: styling.fontFamily, hideExportAndImportFlow: false,
          emitHomeButtonClickedEvent: false, locale, sdkVersion: '0.13.0', homeButtonIcon: 'logo',
          hideDuplicateFlow: false, mode: styling.mode, hidePageHeader: false, hideActiveUsers: false,
          hideGlobalSearch: false,
        } }, '*');
      };
      addEventListener('message', onInit);
    }
  }
  window.received = [];
  addEventListener('message', ({ data }) => received.push(data));
  window.official = new OfficialSdk();
  function connect(options) {
    window.outcome = undefined;
    document.getElementById('run').onclick = () => official.connect(options).then(
      (value) => { outcome = { resolved: value }; },
      (reason) => { outcome = { rejected: reason }; },
    );
  }
</script></head><body><button id="run">Run</button></body></html>`;
