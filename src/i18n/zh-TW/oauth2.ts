import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: '前往 {app}',
  again: '重新登入',
  save: '儲存',
  intro: '{app} 會在新視窗中開啟。請在視窗中登入並允許存取，不需要複製任何內容。',
  'intro.own': '透過您在 {app} 註冊的應用程式連線。這兩個值都可以在 {app} 的應用程式設定中找到。',
  'intro.client-credentials': '不需任何人登入即可連線。用戶端 ID 和密鑰來自您在 {app} 註冊的應用程式。',
  'client-id': '用戶端 ID',
  'client-secret': '用戶端密鑰',
  'redirect-uri': '重新導向網址',
  'redirect-uri.hint': '請在 {app} 中，將這個網址原封不動地加入您的應用程式允許的重新導向網址（回呼網址）。',
  permissions: '權限',
  'permissions.summary': '權限（已選 {chosen}/{all}）',
  'permissions.hint': '如果缺少某些權限，{app} 的部分功能將無法在工作流程中使用。',
  'not-saved': '已連線至 {app}，尚未儲存。',

  // The other window
  title: '連線至 {app}',
  'opening.title': '正在開啟 {app}…',
  'waiting.title': '請在 {app} 視窗中繼續',
  'waiting.text': '請在視窗中登入並允許存取，完成後這裡會自動繼續。',
  'slow.title': '仍在等候 {app}',
  'slow.text': '請慢慢來，不必著急。如果 {app} 視窗不見了或沒有反應，請重新開始。',
  'blocked.title': '瀏覽器封鎖了 {app} 視窗',
  'blocked.text': '請使用這個按鈕或連結開啟。如果視窗其實已經開啟，請在視窗中完成操作，然後將其網址貼到下方。',
  'blocked.open': '開啟 {app}',
  'blocked.link': '在新分頁中開啟 {app}',
  'closed.title': '請在另一個視窗中完成',
  'closed.text':
    '{app} 視窗似乎已關閉。如果視窗仍開著，請在視窗中完成操作；完成後若沒有反應，請將其網址貼到下方。如果您已關閉視窗，請重新開始。',
  cancel: '取消',
  restart: '重新開始',
  'opens-in-new-tab': '在新分頁中開啟',
  'waiting-window': '連線中…',

  // The last resort
  'paste.summary': '沒有反應嗎？貼上網址',
  'paste.label': '最後停留頁面的網址',
  'paste.hint': '允許存取後，從 {app} 視窗的網址列複製。只貼上其中的授權碼也可以。',
  'paste.submit': '使用這個網址',
  'paste.unreadable': '裡面沒有授權碼。請複製 {app} 將您導向之頁面的完整網址。',
  'paste.foreign': '這個網址屬於另一次登入。請重新開始，然後複製新的網址。',

  // What went wrong there, above the form
  'failed.access_denied': '未獲准存取 {app}，因此沒有建立連線。請重新登入並允許存取。',
  'failed.provider_error': '{app} 發生錯誤，登入已中止。請重新登入；如果問題持續發生，請聯絡客服。',
  'failed.state_mismatch': '{app} 的回應不屬於這次登入，因此未採用。請重新登入。',
  'failed.invalid_address': '這樣無法組成可開啟的網址。請檢查 {fields}，然後再試一次。',
  'failed.insecure_page': '登入 {app} 需要安全的頁面，但這個頁面未使用 https。請聯絡客服。',

  // A code that could not be exchanged
  'failed.claim.app': '{app} 未確認這次登入。請重新登入；如果問題持續發生，請聯絡客服。',
  'failed.claim.own': '{app} 未確認這次登入。請檢查用戶端 ID、用戶端密鑰和重新導向網址，然後重新登入。',
  'failed.claim.client-credentials': '{app} 不接受這個用戶端。請檢查用戶端 ID 和密鑰，然後再試一次。',

  // The list of ways
  'way.app': '使用 {app} 登入',
  'way.app.hint': '在新視窗中開啟 {app}，不需要複製任何內容。',
  'way.own': '自有的 {app} 應用程式',
  'way.own.hint': '適用於開發人員：透過您在 {app} 註冊的應用程式登入。',
  'way.client-credentials': '伺服器對伺服器',
  'way.client-credentials.hint': '適用於開發人員：使用用戶端 ID 和密鑰，不需任何人登入。',
};
