import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: '{app}에서 계속하기',
  again: '다시 로그인',
  save: '저장',
  intro: '새 창에서 {app} 로그인 페이지가 열립니다. 로그인하고 액세스를 허용하세요. 복사할 내용은 없습니다.',
  'intro.own': '{app}에 등록한 앱으로 연결합니다. 두 값은 {app}의 앱 설정에서 확인할 수 있습니다.',
  'intro.client-credentials':
    '사용자 로그인 없이 연결합니다. 클라이언트 ID와 시크릿은 {app}에 등록한 앱에서 확인할 수 있습니다.',
  'client-id': '클라이언트 ID',
  'client-secret': '클라이언트 시크릿',
  'redirect-uri': '리디렉션 URL',
  'redirect-uri.hint': '{app}에 등록한 앱의 허용된 리디렉션 URL(콜백 URL)에 이 주소를 그대로 추가하세요.',
  permissions: '권한',
  'permissions.summary': '권한({all}개 중 {chosen}개)',
  'permissions.hint': '일부 권한이 없으면 워크플로에서 {app}의 일부 기능이 작동하지 않습니다.',
  'not-saved': '{app}에 연결되었지만 아직 저장되지 않았습니다.',

  // The other window
  title: '{app} 연결',
  'opening.title': '{app} 여는 중…',
  'waiting.title': '{app} 창에서 계속하세요',
  'waiting.text': '로그인하고 액세스를 허용하세요. 완료하면 여기에서 자동으로 계속됩니다.',
  'slow.title': '{app}에서 완료되기를 기다리는 중',
  'slow.text': '천천히 진행해도 됩니다. {app} 창이 사라졌거나 멈췄다면 처음부터 다시 시작하세요.',
  'blocked.title': '브라우저에서 {app} 창을 차단했습니다',
  'blocked.text': '이 버튼이나 링크로 여세요. 이미 창이 열렸다면 그 창에서 완료한 후 주소를 아래에 붙여넣으세요.',
  'blocked.open': '{app} 열기',
  'blocked.link': '새 탭에서 {app} 열기',
  'closed.title': '다른 창에서 완료하세요',
  'closed.text':
    '{app} 창이 닫힌 것 같습니다. 아직 열려 있다면 그 창에서 완료하고, 아무 변화가 없으면 창의 주소를 아래에 붙여넣으세요. 창을 닫았다면 다시 시작하세요.',
  cancel: '취소',
  restart: '다시 시작',
  'opens-in-new-tab': '새 탭에서 열림',
  'waiting-window': '연결 중…',

  // The last resort
  'paste.summary': '아무 변화가 없나요? 주소 붙여넣기',
  'paste.label': '마지막으로 표시된 페이지의 주소',
  'paste.hint': '액세스를 허용한 후 {app} 창의 주소 표시줄에서 복사하세요. 코드만 붙여넣어도 됩니다.',
  'paste.submit': '이 주소 사용',
  'paste.unreadable': '코드가 포함되어 있지 않습니다. {app}에서 이동한 페이지의 전체 주소를 복사하세요.',
  'paste.foreign': '다른 로그인에 사용된 주소입니다. 다시 시작한 후 새 주소를 복사하세요.',

  // What went wrong there, above the form
  'failed.access_denied': '{app} 액세스가 허용되지 않아 연결되지 않았습니다. 다시 로그인하고 액세스를 허용하세요.',
  'failed.provider_error':
    '{app}에서 오류가 발생해 로그인이 중단되었습니다. 다시 로그인하세요. 문제가 계속되면 지원팀에 문의하세요.',
  'failed.state_mismatch': '{app}에서 보낸 응답이 이번 로그인과 일치하지 않아 사용하지 않았습니다. 다시 로그인하세요.',
  'failed.invalid_address':
    '입력한 내용으로는 열 수 있는 주소를 만들 수 없습니다. {fields} 항목을 확인한 후 다시 시도하세요.',
  'failed.insecure_page':
    '{app}에 로그인하려면 보안 페이지가 필요하지만, 이 페이지는 https로 제공되지 않습니다. 지원팀에 문의하세요.',

  // A code that could not be exchanged
  'failed.claim.app': '{app}에서 로그인을 확인하지 못했습니다. 다시 로그인하세요. 문제가 계속되면 지원팀에 문의하세요.',
  'failed.claim.own':
    '{app}에서 로그인을 확인하지 못했습니다. 클라이언트 ID, 클라이언트 시크릿, 리디렉션 URL을 확인한 후 다시 로그인하세요.',
  'failed.claim.client-credentials':
    '{app}에서 이 클라이언트를 받아들이지 않았습니다. 클라이언트 ID와 시크릿을 확인한 후 다시 시도하세요.',

  // The list of ways
  'way.app': '{app} 계정으로 로그인',
  'way.app.hint': '새 창에서 {app} 페이지가 열립니다. 복사할 내용은 없습니다.',
  'way.own': '자체 {app} 앱',
  'way.own.hint': '개발자용: {app}에 등록한 앱으로 로그인합니다.',
  'way.client-credentials': '서버 간 연결',
  'way.client-credentials.hint': '개발자용: 사용자 로그인 없이 클라이언트 ID와 시크릿으로 연결합니다.',
};
