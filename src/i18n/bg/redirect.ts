import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Свързване…',
  'passing.text': 'Един момент.',
  'passed.title': 'Можете да затворите този прозорец',
  'passed.text': 'Продължете в прозореца, от който дойдохте.',
  'stranded.title': 'Остава една стъпка',
  'stranded.text':
    'Браузърът е отделил този прозорец от онзи, от който дойдохте. Копирайте този адрес, върнете се там и го поставете.',
  'stranded.label': 'Адрес на тази страница',
  'stranded.copy': 'Копиране на адреса',
  'stranded.copied': 'Копирано',
  'stranded.press': 'Натиснете Ctrl+C или ⌘C, за да копирате.',
  'nothing.title': 'Тук няма нищо за правене',
  'nothing.text': 'Приложенията ви изпращат за момент на тази страница, докато свързвате акаунт.',
};
