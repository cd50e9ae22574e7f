import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '连接 {app}',
  'dialog.reconnect': '重新连接 {app}',
  'dialog.loading': '正在加载…',
  'dialog.close': '关闭',
  'dialog.cancel': '取消',
  'dialog.retry': '重试',

  // The form
  'form.connect': '连接',
  'form.reconnect': '重新连接',
  'form.later': '稍后设置',
  'form.reconnect.notice': '你正在重新连接“{name}”。在此填写的内容将替换其当前信息。',
  'form.name': '连接名称',
  'form.name.hint': '仅你和你的团队可见。',
  'form.name.taken': '已有同名的连接，请换一个名称。',
  'form.no-auth': '{app} 无需账号或密钥。连接后即可在工作流中使用。',
  'form.optional': '选填',
  'form.saving': '正在连接…',
  'form.saving.slow': '{app} 正在验证你填写的信息，最多可能需要一分钟。',
  'form.saved': '已连接 {app}',
  'form.saved.later': '可稍后设置 {app}',

  // Leaving with something typed
  'leave.title': '要放弃已填写的内容吗？',
  'leave.text': '尚未连接 {app}，你填写的内容不会保留。',
  'leave.stay': '继续填写',
  'leave.discard': '放弃',

  // Fields
  'field.reveal': '显示“{field}”',
  'field.hide': '隐藏“{field}”',
  'field.choose': '请选择',
  'field.search': '在“{field}”中搜索',
  'field.file': '选择文件',
  'field.file.hint': '请粘贴文件内容，或将文件拖放到此处。',
  'field.file.loaded': '已读取 {file}',
  'field.file.too-large': '此文件超过 256 kB，请选择密钥文件本身。',
  'field.file.not-text': '此文件不是文本文件，请选择密钥文件本身。',
  'field.required': '请填写“{field}”。',
  'field.required.choice': '请选择“{field}”。',
  'field.not-a-number': '“{field}”必须是数字，例如 5432。',
  'field.unsupported': '暂时无法在此填写“{field}”。请联系此应用的提供方为你设置此连接。',

  // Markdown
  'markdown.new-tab': '在新标签页中打开',

  // A dialog that could not load. Titles first.
  'failed.title': '暂时无法连接 {app}',
  'failed.title.unknown-app': '暂时无法连接此应用',
  'failed.unsupported': '{app} 使用 {type} 登录，此窗口暂不支持这种方式。请向此应用的提供方咨询其他连接方式。',
  'failed.details': '详细信息：{detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': '你似乎已离线。请检查网络连接，然后重试。',
  'problem.unreachable': '无法连接到服务器。请检查网络连接或 VPN，然后重试。',
  'problem.timeout': '等待时间过长，操作已中止。请重试，不会重复创建。',
  'problem.unexpected_answer': '服务器返回了意外的响应。请稍后重试；如果问题仍然存在，请联系客服。',
  'problem.server_error': '服务器出现问题。请稍后重试；如果问题仍然存在，请联系客服。',
  'problem.rate_limited': '短时间内尝试次数过多。请等待一分钟，然后重试。',
  'problem.too_large': '内容过大。请检查粘贴的内容是否正确。',
  'problem.session_expired': '会话已过期。请先复制仍需要的内容，然后关闭此窗口并重新打开。',
  'problem.permission_denied': '你无权在此项目中创建连接。请联系管理员获取权限。',
  'problem.not_authorized': '你无权访问此项目。请联系管理员获取权限。',
  'problem.feature_disabled': '你的套餐不包含此功能。请联系管理员或客服。',
  'problem.piece_not_found': '此应用在这里已不可用。请联系客服。',
  'problem.project_not_found': '此连接所属的项目已不存在。请刷新页面后重试。',
  'problem.not_found': '此连接所需的部分内容已不存在。请刷新页面后重试。',
  'problem.rejected': '{app} 未接受这些信息。请检查后重试。',
  'problem.claim_failed': '{app} 未确认此次登录。请重试。',
  'problem.cloud_claim_failed': '{app} 未确认此次登录。请重试。',
  'problem.engine_failed': '目前无法验证 {app}。请稍后重试。',
  'problem.invalid_request': '服务器未接受此连接。请按下方提示修改，然后重试。',
  'problem.schema_mismatch': '服务器未接受此表单。请检查每个字段，然后重试。',
  'problem.secret_not_found': '密钥管理服务中没有此密钥。请检查名称。',
  'problem.secret_manager_unreachable': '无法连接到密钥管理服务。请联系管理员。',
  'problem.detail': '{app} 返回的信息：{detail}',
  'problem.detail.server': '详细信息：{detail}',
};
