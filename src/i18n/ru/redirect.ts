import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Подключение…',
  'passing.text': 'Подождите.',
  'passed.title': 'Это окно можно закрыть',
  'passed.text': 'Продолжение в окне, из которого вы перешли.',
  'stranded.title': 'Остался один шаг',
  'stranded.text':
    'Браузер отделил это окно от того, из которого вы перешли. Скопируйте этот адрес, вернитесь туда и вставьте его.',
  'stranded.label': 'Адрес этой страницы',
  'stranded.copy': 'Копировать адрес',
  'stranded.copied': 'Скопировано',
  'stranded.press': 'Нажмите Ctrl+C или ⌘C, чтобы скопировать.',
  'nothing.title': 'Здесь ничего делать не нужно',
  'nothing.text': 'Приложения ненадолго перенаправляют вас сюда, когда вы подключаете аккаунт.',
};
