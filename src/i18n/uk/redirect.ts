import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Підключення…',
  'passing.text': 'Зачекайте.',
  'passed.title': 'Це вікно можна закрити',
  'passed.text': 'Продовження у вікні, з якого ви перейшли.',
  'stranded.title': 'Залишився один крок',
  'stranded.text':
    'Браузер відокремив це вікно від того, з якого ви перейшли. Скопіюйте цю адресу, поверніться туди й вставте її.',
  'stranded.label': 'Адреса цієї сторінки',
  'stranded.copy': 'Копіювати адресу',
  'stranded.copied': 'Скопійовано',
  'stranded.press': 'Натисніть Ctrl+C або ⌘C, щоб скопіювати.',
  'nothing.title': 'Тут нічого робити не потрібно',
  'nothing.text': 'Застосунки ненадовго переспрямовують вас сюди, коли ви підключаєте обліковий запис.',
};
