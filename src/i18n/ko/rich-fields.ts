import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: '고급 설정',
  warning: '경고',
  important: '중요',
  'list.add': '{item} 추가',
  'list.remove': '{item} 삭제',
  'list.item': '{item} {number}',

  'text.url': '전체 웹 주소를 입력하세요(예: https://example.com).',
  'text.email': '이메일 주소를 입력하세요(예: name@example.com).',
  'text.uuid': '36자 ID를 입력하세요(예: 123e4567-e89b-12d3-a456-426614174000).',
  'text.json': '올바른 JSON을 입력하세요(예: { "key": "value" }).',
  'text.min': { other: '{count}자 이상 입력하세요.' },
  'text.max': { other: '{count}자 이하로 입력하세요.' },
  'text.exactly': { other: '{count}자로 입력하세요.' },
  'text.pattern': '{field} 형식과 일치하지 않습니다. 빠진 부분이 없는지, 앞뒤에 다른 내용이 없는지 확인하세요.',

  'number.any': '숫자를 입력하세요(예: 2.5).',
  'number.min': '{min} 이상의 숫자를 입력하세요.',
  'number.max': '{max} 이하의 숫자를 입력하세요.',
  'number.between': '{min}에서 {max} 사이의 숫자를 입력하세요.',
  'integer.any': '정수를 입력하세요(예: 30).',
  'integer.min': '{min} 이상의 정수를 입력하세요.',
  'integer.max': '{max} 이하의 정수를 입력하세요.',
  'integer.between': '{min}에서 {max} 사이의 정수를 입력하세요.',

  'choices.min': '{count}개 이상 선택하세요.',
  'choices.max': '{count}개까지만 선택하세요.',
  'items.min': '{count}개 이상 추가하세요.',
  'items.max': '{count}개까지만 사용할 수 있습니다. 일부를 삭제하세요.',

  unsupported: '{field} 항목은 여기에서 입력할 수 없습니다. 앱에서 설정한 값이 유지됩니다.',
  'unsupported.some': '이 앱의 일부 설정은 앱 자체 서비스에서만 변경할 수 있습니다.',
};
