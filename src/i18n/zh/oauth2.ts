import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: '前往 {app}',
  again: '重新登录',
  save: '保存',
  intro: '将在新窗口中打开 {app}。请在其中登录并允许访问，无需复制任何内容。',
  'intro.own': '通过你在 {app} 注册的应用进行连接。可在 {app} 的应用设置中找到这两个值。',
  'intro.client-credentials': '无需任何人登录即可连接。客户端 ID 和密钥来自你在 {app} 注册的应用。',
  'client-id': '客户端 ID',
  'client-secret': '客户端密钥',
  'redirect-uri': '重定向 URL',
  'redirect-uri.hint': '请在 {app} 中将其原样添加到你的应用允许的重定向 URL（回调 URL）中。',
  permissions: '权限',
  'permissions.summary': '权限（已选 {chosen}/{all}）',
  'permissions.hint': '缺少其中某些权限时，{app} 的部分功能将无法在工作流中使用。',
  'not-saved': '已连接 {app}，尚未保存。',

  // The other window
  title: '连接 {app}',
  'opening.title': '正在打开 {app}…',
  'waiting.title': '请在 {app} 窗口中继续',
  'waiting.text': '请在其中登录并允许访问，完成后此处会自动继续。',
  'slow.title': '仍在等待 {app}',
  'slow.text': '不必着急。如果 {app} 窗口已消失或没有反应，请重新开始。',
  'blocked.title': '浏览器拦截了 {app} 窗口',
  'blocked.text': '请通过此按钮或链接打开。如果窗口其实已经打开，请在其中完成操作，然后将其网址粘贴到下方。',
  'blocked.open': '打开 {app}',
  'blocked.link': '在新标签页中打开 {app}',
  'closed.title': '请在另一个窗口中完成',
  'closed.text':
    '{app} 窗口似乎已关闭。如果它仍打开着，请在其中完成操作；完成后若没有反应，请将其网址粘贴到下方。如果已将其关闭，请重新开始。',
  cancel: '取消',
  restart: '重新开始',
  'opens-in-new-tab': '在新标签页中打开',
  'waiting-window': '正在连接…',

  // The last resort
  'paste.summary': '没有反应？粘贴网址',
  'paste.label': '最后停留页面的网址',
  'paste.hint': '允许访问后，从 {app} 窗口的地址栏复制。只粘贴其中的授权码也可以。',
  'paste.submit': '使用此网址',
  'paste.unreadable': '其中没有授权码。请复制从 {app} 跳转后所在页面的完整网址。',
  'paste.foreign': '此网址属于另一次登录。请重新开始，然后复制新的网址。',

  // What went wrong there, above the form
  'failed.access_denied': '未获准访问 {app}，因此没有建立连接。请重新登录并允许访问。',
  'failed.provider_error': '{app} 出错，登录已中止。请重新登录；如果问题仍然存在，请联系客服。',
  'failed.state_mismatch': '{app} 返回的响应不属于此次登录，已被忽略。请重新登录。',
  'failed.invalid_address': '这样无法组成有效的网址。请检查 {fields}，然后重试。',
  'failed.insecure_page': '登录 {app} 需要安全的页面，而此页面未使用 https。请联系客服。',

  // A code that could not be exchanged
  'failed.claim.app': '{app} 未确认此次登录。请重新登录；如果问题仍然存在，请联系客服。',
  'failed.claim.own': '{app} 未确认此次登录。请检查客户端 ID、客户端密钥和重定向 URL，然后重新登录。',
  'failed.claim.client-credentials': '{app} 未接受此客户端。请检查客户端 ID 和密钥，然后重试。',

  // The list of ways
  'way.app': '使用 {app} 登录',
  'way.app.hint': '在新窗口中打开 {app}，无需复制任何内容。',
  'way.own': '自有 {app} 应用',
  'way.own.hint': '面向开发者：通过你在 {app} 注册的应用登录。',
  'way.client-credentials': '服务器到服务器',
  'way.client-credentials.hint': '面向开发者：使用客户端 ID 和密钥，无需任何人登录。',
};
