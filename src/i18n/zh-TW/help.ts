import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  /** On phones, what folds away the app's own instructions. */
  instructions: '操作說明',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': '您輸入的內容前後或中間有空格。',
  'looks.quotes': '您輸入的內容前後有引號。',
  'looks.bearer': '通常不含「{word}」一詞。',
  'looks.assignment': '通常不含「{name}=」。',
  'looks.address': '這裡只需輸入「{field}」，不含開頭的「https://」和後面的其他部分。',
  'looks.no-scheme': '這裡需要輸入完整的網址。',
  'fix.space': '移除空格',
  'fix.quotes': '移除引號',
  'fix.bearer': '移除「{word}」',
  'fix.assignment': '移除「{name}=」',
  'fix.address': '改成「{value}」',
  fixed: '已修改。',

  // What an app's refusal probably means, under its own words
  'means.unauthorized': '金鑰或密碼可能有誤、已過期或遭到撤銷。請從 {app} 重新複製完整內容。',
  'means.forbidden': '這個帳號或金鑰可能沒有所需的權限。請在 {app} 中檢查權限。',
  'means.not-found': '網址、網域或 ID 可能有誤。請與 {app} 顯示的內容核對。',
  'means.no-host': '這個網址沒有回應。請檢查是否輸入錯誤。',
  'means.no-answer': '已嘗試連上這個網址，但沒有回應。請檢查網址是否正確，以及是否遭防火牆阻擋。',
  'means.certificate': '這個網址的憑證不受信任。請聯絡網站的管理者。',
  'means.busy': '{app} 收到太多要求。請等候一分鐘，然後再試一次。',
  'means.down': '{app} 本身似乎發生問題。請過幾分鐘再試一次。',

  // What was typed before the window was closed by accident
  restored: '已還原您先前輸入的內容，密碼和金鑰除外。',
};
