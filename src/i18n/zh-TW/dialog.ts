import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '連線至 {app}',
  'dialog.reconnect': '重新連線至 {app}',
  'dialog.loading': '載入中…',
  'dialog.close': '關閉',
  'dialog.cancel': '取消',
  'dialog.retry': '再試一次',

  // The form
  'form.connect': '連線',
  'form.reconnect': '重新連線',
  'form.later': '稍後再設定',
  'form.reconnect.notice': '您正在重新連線「{name}」。您在這裡輸入的內容將取代目前的資料。',
  'form.name': '連線名稱',
  'form.name.hint': '只有您和您的團隊看得到。',
  'form.name.taken': '已經有同名的連線，請改用其他名稱。',
  'form.no-auth': '{app} 不需要帳號或金鑰。連線後即可在工作流程中使用。',
  'form.optional': '選填',
  'form.saving': '連線中…',
  'form.saving.slow': '{app} 正在驗證您輸入的資料，最多可能需要一分鐘。',
  'form.saved': '已連線至 {app}',
  'form.saved.later': '可稍後再設定 {app}',

  // Leaving with something typed
  'leave.title': '要捨棄輸入的內容嗎？',
  'leave.text': '尚未連線至 {app}，您輸入的內容不會保留。',
  'leave.stay': '繼續編輯',
  'leave.discard': '捨棄',

  // Fields
  'field.reveal': '顯示「{field}」',
  'field.hide': '隱藏「{field}」',
  'field.choose': '請選擇',
  'field.search': '在「{field}」中搜尋',
  'field.file': '選擇檔案',
  'field.file.hint': '請貼上檔案內容，或將檔案拖放到這裡。',
  'field.file.loaded': '已讀取 {file}',
  'field.file.too-large': '這個檔案超過 256 kB，請選擇金鑰檔案本身。',
  'field.file.not-text': '這不是文字檔，請選擇金鑰檔案本身。',
  'field.required': '請輸入「{field}」。',
  'field.required.choice': '請選擇「{field}」。',
  'field.not-a-number': '「{field}」必須是數字，例如 5432。',
  'field.unsupported': '目前還無法在這裡輸入「{field}」。請聯絡這個應用程式的提供者，為您設定這個連線。',

  // Markdown
  'markdown.new-tab': '在新分頁中開啟',

  // A dialog that could not load. Titles first.
  'failed.title': '目前無法連線至 {app}',
  'failed.title.unknown-app': '目前無法連線至這個應用程式',
  'failed.unsupported': '{app} 使用 {type} 登入，這個視窗目前尚未支援。請向這個應用程式的提供者詢問其他連線方式。',
  'failed.details': '詳細資訊：{detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': '您似乎已離線。請檢查網路連線，然後再試一次。',
  'problem.unreachable': '無法連上伺服器。請檢查網路連線或 VPN，然後再試一次。',
  'problem.timeout': '等候時間過長，作業已中止。請再試一次，不會重複建立。',
  'problem.unexpected_answer': '伺服器傳回非預期的回應。請稍後再試；如果問題持續發生，請聯絡客服。',
  'problem.server_error': '伺服器發生問題。請稍後再試；如果問題持續發生，請聯絡客服。',
  'problem.rate_limited': '短時間內嘗試太多次。請等候一分鐘，然後再試一次。',
  'problem.too_large': '內容太大。請檢查貼上的內容是否正確。',
  'problem.session_expired': '您的工作階段已過期。請先複製仍需要的內容，再關閉這個視窗並重新開啟。',
  'problem.permission_denied': '您沒有在這個專案中建立連線的權限。請向管理員要求存取權。',
  'problem.not_authorized': '您沒有這個專案的存取權。請向管理員要求存取權。',
  'problem.feature_disabled': '您的方案不包含這項功能。請聯絡管理員或客服。',
  'problem.piece_not_found': '這裡已不再提供這個應用程式。請聯絡客服。',
  'problem.project_not_found': '這個連線所屬的專案已不存在。請重新載入頁面，然後再試一次。',
  'problem.not_found': '這個連線所需的部分項目已不存在。請重新載入頁面，然後再試一次。',
  'problem.rejected': '{app} 不接受這些資料。請檢查後再試一次。',
  'problem.claim_failed': '{app} 未確認這次登入。請再試一次。',
  'problem.cloud_claim_failed': '{app} 未確認這次登入。請再試一次。',
  'problem.engine_failed': '目前無法驗證 {app}。請稍後再試。',
  'problem.invalid_request': '伺服器不接受這個連線。請依下方的說明修改，然後再試一次。',
  'problem.schema_mismatch': '伺服器不接受這份表單。請檢查每個欄位，然後再試一次。',
  'problem.secret_not_found': '您的密鑰管理服務中沒有這個密鑰。請檢查名稱。',
  'problem.secret_manager_unreachable': '無法連上您的密鑰管理服務。請聯絡管理員。',
  'problem.detail': '{app} 傳回的訊息：{detail}',
  'problem.detail.server': '詳細資訊：{detail}',
};
