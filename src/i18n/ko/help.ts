import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  /** On phones, what folds away the app's own instructions. */
  instructions: '안내',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': '입력한 내용의 앞뒤나 중간에 공백이 있습니다.',
  'looks.quotes': '입력한 내용이 따옴표로 둘러싸여 있습니다.',
  'looks.bearer': '“{word}” 단어는 보통 포함하지 않습니다.',
  'looks.assignment': '“{name}=” 부분은 보통 포함하지 않습니다.',
  'looks.address': '앞의 “https://”와 뒤에 이어지는 부분을 빼고 “{field}”만 입력하세요.',
  'looks.no-scheme': '여기에는 전체 웹 주소를 입력해야 합니다.',
  'fix.space': '공백 제거',
  'fix.quotes': '따옴표 제거',
  'fix.bearer': '“{word}” 제거',
  'fix.assignment': '“{name}=” 제거',
  'fix.address': '“{value}” 사용',
  fixed: '변경했습니다.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    '키나 비밀번호가 잘못되었거나, 만료되었거나, 취소되었을 수 있습니다. {app}에서 전체를 다시 복사하세요.',
  'means.forbidden': '이 계정이나 키에 필요한 권한이 없을 수 있습니다. {app}에서 권한을 확인하세요.',
  'means.not-found': '주소, 도메인 또는 ID가 잘못되었을 수 있습니다. {app}에 표시된 내용과 비교하세요.',
  'means.no-host': '이 주소에서 응답하는 서버가 없습니다. 오타가 없는지 확인하세요.',
  'means.no-answer':
    '이 주소에 연결을 시도했지만 응답이 없습니다. 주소가 맞는지, 방화벽이 차단하고 있지 않은지 확인하세요.',
  'means.certificate': '이 주소의 인증서를 신뢰할 수 없습니다. 해당 서버의 운영자에게 문의하세요.',
  'means.busy': '{app}에 요청이 너무 많습니다. 1분 정도 기다린 후 다시 시도하세요.',
  'means.down': '{app} 자체에 문제가 있는 것 같습니다. 몇 분 후 다시 시도하세요.',

  // What was typed before the window was closed by accident
  restored: '비밀번호와 키를 제외하고 이전에 입력한 내용을 복원했습니다.',
};
