import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': '重新登入',
  change: '變更資料',
  replaced: '所有資料都需要重新輸入，留空的欄位將會清空。',
  'redirect-uri': '如果使用自有的應用程式，請在 {app} 中將下列網址加入允許的重新導向網址：',

  // The other window
  title: '連線至 {app}',
  'waiting-window': '連線中…',
  'opening.title': '正在開啟 {app}…',
  'opening.text': '請稍候。',
  'waiting.title': '請在 {app} 視窗中繼續',
  'waiting.text': '請在視窗中登入並允許存取，完成後這裡會在幾秒內自動繼續。',
  'slow.title': '仍在等候 {app}',
  'slow.text': '請慢慢來，不必著急。如果 {app} 視窗不見了或沒有反應，請重新開始。',
  'blocked.title': '瀏覽器封鎖了 {app} 視窗',
  'blocked.text': '請使用這個按鈕或連結開啟。',
  'blocked.open': '開啟 {app}',
  'blocked.link': '在新分頁中開啟 {app}',
  'opens-in-new-tab': '在新分頁中開啟',
  'closed.title': '尚未登入',
  'closed.text': '{app} 視窗似乎已關閉。如果視窗仍開著，請在視窗中完成操作；如果您已關閉視窗，請重新開始。',
  'leaving.title': '尚未登入，要離開嗎？',
  'leaving.text': '「{name}」已經建立，但要有人登入後才能使用。',
  finished: '我已完成',
  checking: '檢查中…',
  'not-yet': '尚未收到 {app} 的回應。請在 {app} 視窗中完成登入，然後再試一次。',
  restart: '重新開始',
  cancel: '取消',
  discard: '刪除',
  keep: '留待日後使用',
  back: '返回登入',
};
