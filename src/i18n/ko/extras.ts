import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: '복사',
  copied: '복사됨',
  select: 'Ctrl+C 또는 ⌘C를 눌러 복사',
  'new-tab': '새 탭에서 열림',
  note: '참고',
  warning: '경고',
  tip: '팁',

  // A list that is searched
  clear: '{field} 지우기',
  'no-matches': '검색 결과 없음',
  matches: { other: '옵션 {count}개' },
};
