import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': '연결 중…',
  'passing.text': '잠시만 기다려 주세요.',
  'passed.title': '이 창을 닫아도 됩니다',
  'passed.text': '이전 창에서 계속됩니다.',
  'stranded.title': '한 단계 남았습니다',
  'stranded.text': '브라우저가 이 창과 이전 창을 분리했습니다. 이 주소를 복사한 후 이전 창으로 돌아가 붙여넣으세요.',
  'stranded.label': '이 페이지의 주소',
  'stranded.copy': '주소 복사',
  'stranded.copied': '복사됨',
  'stranded.press': 'Ctrl+C 또는 ⌘C를 눌러 복사하세요.',
  'nothing.title': '여기에서 할 일은 없습니다',
  'nothing.text': '계정을 연결하는 동안 앱에서 잠시 이동하는 페이지입니다.',
};
