import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Инструкция',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Во введенном тексте или вокруг него есть пробелы.',
  'looks.quotes': 'Введенный текст взят в кавычки.',
  'looks.bearer': 'Слово «{word}» обычно сюда не входит.',
  'looks.assignment': '«{name}=» обычно сюда не входит.',
  'looks.address': 'Укажите только «{field}», без «https://» и без остальной части адреса.',
  'looks.no-scheme': 'Здесь нужен полный веб-адрес.',
  'fix.space': 'Убрать пробелы',
  'fix.quotes': 'Убрать кавычки',
  'fix.bearer': 'Убрать «{word}»',
  'fix.assignment': 'Убрать «{name}=»',
  'fix.address': 'Заменить на «{value}»',
  fixed: 'Изменено.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Вероятно, ключ или пароль неверен, устарел или отозван. Скопируйте его из приложения {app} еще раз, целиком.',
  'means.forbidden':
    'Вероятно, у этого аккаунта или ключа недостаточно прав. Проверьте его разрешения в приложении {app}.',
  'means.not-found': 'Вероятно, адрес, домен или идентификатор неверен. Сравните его с тем, что показывает {app}.',
  'means.no-host': 'По этому адресу никто не отвечает. Проверьте, нет ли в нем опечаток.',
  'means.no-answer': 'Этот адрес не ответил. Проверьте его, а также не мешает ли брандмауэр.',
  'means.certificate': 'Сертификат этого адреса не принят. Обратитесь к тем, кто за него отвечает.',
  'means.busy': 'Приложение {app} получило слишком много запросов. Подождите минуту и повторите попытку.',
  'means.down': 'Похоже, проблема на стороне {app}. Повторите попытку через несколько минут.',

  // What was typed before the window was closed by accident
  restored: 'Мы восстановили введенные ранее данные, кроме паролей и ключей.',
};
