import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': '連線中…',
  'passing.text': '請稍候。',
  'passed.title': '您可以關閉這個視窗',
  'passed.text': '請回到原本的視窗繼續。',
  'stranded.title': '還差一步',
  'stranded.text': '瀏覽器阻擋了這個視窗與原本視窗之間的通訊。請複製這個網址，回到原本的視窗並貼上。',
  'stranded.label': '這個頁面的網址',
  'stranded.copy': '複製網址',
  'stranded.copied': '已複製',
  'stranded.press': '按 Ctrl+C 或 ⌘C 複製。',
  'nothing.title': '這裡不需要任何操作',
  'nothing.text': '您連結帳號時，應用程式會短暫將您帶到這個頁面。',
};
