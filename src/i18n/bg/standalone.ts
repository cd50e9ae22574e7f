import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Тук няма нищо за свързване',
  text: 'Този прозорец се отваря от приложение, когато свързвате акаунт. Върнете се в него и опитайте отново.',
};
