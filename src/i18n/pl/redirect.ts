import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Łączenie…',
  'passing.text': 'Chwileczkę.',
  'passed.title': 'Możesz zamknąć to okno',
  'passed.text': 'Kontynuuj w poprzednim oknie.',
  'stranded.title': 'Został jeszcze jeden krok',
  'stranded.text':
    'Przeglądarka odcięła to okno od poprzedniego. Skopiuj ten adres, wróć do poprzedniego okna i go tam wklej.',
  'stranded.label': 'Adres tej strony',
  'stranded.copy': 'Kopiuj adres',
  'stranded.copied': 'Skopiowano',
  'stranded.press': 'Naciśnij Ctrl+C lub ⌘C, aby skopiować.',
  'nothing.title': 'Nie ma tu nic do zrobienia',
  'nothing.text': 'Aplikacje kierują na tę stronę na chwilę podczas łączenia konta.',
};
