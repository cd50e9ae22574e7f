import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: '여기에는 연결할 항목이 없습니다',
  text: '계정을 연결할 때 앱에서 여는 창입니다. 해당 앱으로 돌아가 다시 시도하세요.',
};
