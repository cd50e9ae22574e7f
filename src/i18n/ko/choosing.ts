import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: '다른 방법 사용',
  title: '{app}에 어떻게 연결할까요?',
  back: '뒤로',
  recommended: '추천',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'API 키',
  'secret_text.hint': '{app}의 키나 토큰을 붙여넣습니다.',
  basic_auth: '사용자 이름 및 비밀번호',
  custom_auth: '직접 입력',
  oidc: '페더레이션 ID',
  no_auth: '계정 없이 연결',
  'no_auth.hint': '입력할 내용이 없습니다.',
  'fields.hint': '{fields} 항목을 입력합니다.',
};
