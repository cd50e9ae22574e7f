import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Инструкции',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Във въведения текст или около него има интервали.',
  'looks.quotes': 'Въведеният текст е в кавички.',
  'looks.bearer': 'Думата „{word}“ обикновено не е част от стойността.',
  'looks.assignment': '„{name}=“ обикновено не е част от стойността.',
  'looks.address': 'Тук се въвежда само „{field}“, без „https://“ и без останалата част от адреса.',
  'looks.no-scheme': 'Тук се въвежда пълен уеб адрес.',
  'fix.space': 'Премахване на интервалите',
  'fix.quotes': 'Премахване на кавичките',
  'fix.bearer': 'Премахване на „{word}“',
  'fix.assignment': 'Премахване на „{name}=“',
  'fix.address': 'Замяна с „{value}“',
  fixed: 'Променено.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Вероятно ключът или паролата са грешни, изтекли или отменени. Копирайте ги отново от {app}, без да пропускате нищо.',
  'means.forbidden': 'Вероятно акаунтът или ключът няма нужните права. Проверете разрешенията в приложението {app}.',
  'means.not-found': 'Вероятно адрес, домейн или идентификатор е грешен. Сравнете с това, което показва {app}.',
  'means.no-host': 'На този адрес никой не отговаря. Проверете го за правописни грешки.',
  'means.no-answer': 'Адресът не отговори. Проверете го, както и дали достъпът не се блокира от защитна стена.',
  'means.certificate': 'Сертификатът на този адрес не се приема. Обърнете се към онези, които го поддържат.',
  'means.busy': 'Към {app} са изпратени твърде много заявки. Изчакайте една минута и опитайте отново.',
  'means.down': 'Изглежда, че проблемът е при {app}. Опитайте отново след няколко минути.',

  // What was typed before the window was closed by accident
  restored: 'Въведеното преди е възстановено, с изключение на паролите и ключовете.',
};
