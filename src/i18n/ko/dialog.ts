import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '{app} 연결',
  'dialog.reconnect': '{app} 다시 연결',
  'dialog.loading': '불러오는 중…',
  'dialog.close': '닫기',
  'dialog.cancel': '취소',
  'dialog.retry': '다시 시도',

  // The form
  'form.connect': '연결',
  'form.reconnect': '다시 연결',
  'form.later': '나중에 설정',
  'form.reconnect.notice': '“{name}” 연결을 다시 설정합니다. 여기에 입력한 내용이 현재 정보를 대체합니다.',
  'form.name': '연결 이름',
  'form.name.hint': '나와 우리 팀에게만 표시됩니다.',
  'form.name.taken': '같은 이름의 연결이 이미 있습니다. 다른 이름을 입력하세요.',
  'form.no-auth': '{app}에는 계정이나 키가 필요하지 않습니다. 연결하면 워크플로에서 사용할 수 있습니다.',
  'form.optional': '선택 사항',
  'form.saving': '연결 중…',
  'form.saving.slow': '{app}에서 정보를 확인하고 있습니다. 최대 1분이 걸릴 수 있습니다.',
  'form.saved': '{app}에 연결되었습니다',
  'form.saved.later': '{app} 연결은 나중에 설정할 수 있습니다',

  // Leaving with something typed
  'leave.title': '저장하지 않고 나갈까요?',
  'leave.text': '아직 {app}에 연결되지 않았습니다. 입력한 내용은 저장되지 않습니다.',
  'leave.stay': '계속 입력',
  'leave.discard': '나가기',

  // Fields
  'field.reveal': '{field} 표시',
  'field.hide': '{field} 숨기기',
  'field.choose': '옵션 선택',
  'field.search': '{field} 검색',
  'field.file': '파일 선택',
  'field.file.hint': '내용을 붙여넣거나 파일을 여기로 끌어다 놓으세요.',
  'field.file.loaded': '{file} 파일을 불러왔습니다',
  'field.file.too-large': '파일이 256 kB보다 큽니다. 키 파일 자체를 선택하세요.',
  'field.file.not-text': '텍스트 파일이 아닙니다. 키 파일 자체를 선택하세요.',
  'field.required': '{field} 항목을 입력하세요.',
  'field.required.choice': '{field} 항목을 선택하세요.',
  'field.not-a-number': '{field} 항목에는 숫자를 입력하세요(예: 5432).',
  'field.unsupported': '{field} 항목은 아직 여기에서 입력할 수 없습니다. 이 앱을 제공하는 팀에 연결 설정을 요청하세요.',

  // Markdown
  'markdown.new-tab': '새 탭에서 열림',

  // A dialog that could not load. Titles first.
  'failed.title': '지금은 {app}에 연결할 수 없습니다',
  'failed.title.unknown-app': '지금은 이 앱에 연결할 수 없습니다',
  'failed.unsupported':
    '{app} 로그인에 사용되는 {type} 방식은 아직 이 창에서 지원되지 않습니다. 다른 연결 방법은 이 앱을 제공하는 팀에 문의하세요.',
  'failed.details': '세부정보: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': '오프라인 상태인 것 같습니다. 인터넷 연결을 확인한 후 다시 시도하세요.',
  'problem.unreachable': '서버에 연결할 수 없습니다. 인터넷 연결이나 VPN을 확인한 후 다시 시도하세요.',
  'problem.timeout': '시간이 너무 오래 걸려 중단되었습니다. 다시 시도하세요. 중복으로 생성되지 않습니다.',
  'problem.unexpected_answer':
    '서버에서 예상하지 못한 응답을 보냈습니다. 잠시 후 다시 시도하세요. 문제가 계속되면 지원팀에 문의하세요.',
  'problem.server_error': '서버에 문제가 발생했습니다. 잠시 후 다시 시도하세요. 문제가 계속되면 지원팀에 문의하세요.',
  'problem.rate_limited': '짧은 시간에 너무 많이 시도했습니다. 1분 정도 기다린 후 다시 시도하세요.',
  'problem.too_large': '내용이 너무 큽니다. 올바른 내용을 붙여넣었는지 확인하세요.',
  'problem.session_expired': '세션이 만료되었습니다. 필요한 내용을 복사한 후 이 창을 닫고 다시 여세요.',
  'problem.permission_denied': '이 프로젝트에서 연결을 만들 권한이 없습니다. 관리자에게 권한을 요청하세요.',
  'problem.not_authorized': '이 프로젝트에 액세스할 권한이 없습니다. 관리자에게 권한을 요청하세요.',
  'problem.feature_disabled': '현재 요금제에 포함되지 않은 기능입니다. 관리자나 지원팀에 문의하세요.',
  'problem.piece_not_found': '이 앱은 더 이상 여기에서 사용할 수 없습니다. 지원팀에 문의하세요.',
  'problem.project_not_found':
    '이 연결의 프로젝트가 더 이상 존재하지 않습니다. 페이지를 새로고침한 후 다시 시도하세요.',
  'problem.not_found': '이 연결에 필요한 항목이 더 이상 존재하지 않습니다. 페이지를 새로고침한 후 다시 시도하세요.',
  'problem.rejected': '{app}에서 이 정보를 받아들이지 않았습니다. 확인한 후 다시 시도하세요.',
  'problem.claim_failed': '{app}에서 로그인을 확인하지 못했습니다. 다시 시도하세요.',
  'problem.cloud_claim_failed': '{app}에서 로그인을 확인하지 못했습니다. 다시 시도하세요.',
  'problem.engine_failed': '지금은 {app} 연결을 확인할 수 없습니다. 잠시 후 다시 시도하세요.',
  'problem.invalid_request':
    '서버에서 이 연결을 받아들이지 않았습니다. 아래에 표시된 내용을 수정한 후 다시 시도하세요.',
  'problem.schema_mismatch': '서버에서 양식을 받아들이지 않았습니다. 모든 항목을 확인한 후 다시 시도하세요.',
  'problem.secret_not_found': '시크릿 관리자에 해당 시크릿이 없습니다. 이름을 확인하세요.',
  'problem.secret_manager_unreachable': '시크릿 관리자에 연결할 수 없습니다. 관리자에게 문의하세요.',
  'problem.detail': '{app}의 메시지: {detail}',
  'problem.detail.server': '세부정보: {detail}',
};
