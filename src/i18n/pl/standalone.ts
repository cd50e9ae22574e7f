import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Nie ma tu nic do połączenia',
  text: 'To okno otwiera aplikacja podczas łączenia konta. Wróć do niej i spróbuj ponownie.',
};
