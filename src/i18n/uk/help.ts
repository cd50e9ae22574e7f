import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Інструкції',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'У введеному тексті або навколо нього є пробіли.',
  'looks.quotes': 'Введений текст узято в лапки.',
  'looks.bearer': 'Слово «{word}» зазвичай сюди не входить.',
  'looks.assignment': '«{name}=» зазвичай сюди не входить.',
  'looks.address': 'Укажіть лише «{field}», без «https://» і без решти адреси.',
  'looks.no-scheme': 'Тут потрібна повна вебадреса.',
  'fix.space': 'Прибрати пробіли',
  'fix.quotes': 'Прибрати лапки',
  'fix.bearer': 'Прибрати «{word}»',
  'fix.assignment': 'Прибрати «{name}=»',
  'fix.address': 'Змінити на «{value}»',
  fixed: 'Змінено.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Імовірно, ключ або пароль неправильний, прострочений чи відкликаний. Скопіюйте його із застосунку {app} ще раз, повністю.',
  'means.forbidden':
    'Імовірно, цьому обліковому запису або ключу бракує прав. Перевірте його дозволи в застосунку {app}.',
  'means.not-found': 'Імовірно, адреса, домен або ідентифікатор неправильні. Порівняйте їх із тим, що показує {app}.',
  'means.no-host': 'За цією адресою ніхто не відповідає. Перевірте, чи немає в ній помилок.',
  'means.no-answer': 'Ця адреса не відповіла. Перевірте її, а також те, чи не блокує доступ брандмауер.',
  'means.certificate': 'Сертифікат цієї адреси не прийнято. Зверніться до тих, хто нею керує.',
  'means.busy': 'Застосунок {app} отримав забагато запитів. Зачекайте хвилину й спробуйте ще раз.',
  'means.down': 'Схоже, проблема на боці {app}. Спробуйте ще раз за кілька хвилин.',

  // What was typed before the window was closed by accident
  restored: 'Ми відновили введені раніше дані, крім паролів і ключів.',
};
