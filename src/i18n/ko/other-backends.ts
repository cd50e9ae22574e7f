import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': '다시 로그인',
  change: '정보 변경',
  replaced: '모든 항목을 다시 입력해야 합니다. 비워 둔 항목은 빈 값으로 저장됩니다.',
  'redirect-uri': '자체 앱을 사용하는 경우 {app}에서 허용된 리디렉션 URL에 다음 주소를 추가하세요:',

  // The other window
  title: '{app} 연결',
  'waiting-window': '연결 중…',
  'opening.title': '{app} 여는 중…',
  'opening.text': '잠시만 기다려 주세요.',
  'waiting.title': '{app} 창에서 계속하세요',
  'waiting.text': '로그인하고 액세스를 허용하세요. 완료하면 몇 초 안에 여기에서 자동으로 계속됩니다.',
  'slow.title': '{app}에서 완료되기를 기다리는 중',
  'slow.text': '천천히 진행해도 됩니다. {app} 창이 사라졌거나 멈췄다면 처음부터 다시 시작하세요.',
  'blocked.title': '브라우저에서 {app} 창을 차단했습니다',
  'blocked.text': '이 버튼이나 링크로 여세요.',
  'blocked.open': '{app} 열기',
  'blocked.link': '새 탭에서 {app} 열기',
  'opens-in-new-tab': '새 탭에서 열림',
  'closed.title': '아직 로그인하지 않았습니다',
  'closed.text': '{app} 창이 닫힌 것 같습니다. 아직 열려 있다면 그 창에서 완료하세요. 창을 닫았다면 다시 시작하세요.',
  'leaving.title': '로그인하지 않고 나갈까요?',
  'leaving.text': '“{name}” 연결은 이미 만들어졌지만 로그인해야 사용할 수 있습니다.',
  finished: '완료했습니다',
  checking: '확인 중…',
  'not-yet': '아직 {app}에서 받은 응답이 없습니다. {app} 창에서 로그인을 완료한 후 다시 시도하세요.',
  restart: '다시 시작',
  cancel: '취소',
  discard: '삭제',
  keep: '나중에 사용',
  back: '로그인으로 돌아가기',
};
