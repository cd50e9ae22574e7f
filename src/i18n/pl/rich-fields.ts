import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Ustawienia zaawansowane',
  warning: 'Ostrzeżenie',
  important: 'Ważne',
  'list.add': 'Dodaj: {item}',
  'list.remove': 'Usuń: {item}',
  'list.item': '{item} {number}',

  'text.url': 'Podaj pełny adres internetowy, np. https://example.com.',
  'text.email': 'Podaj adres e-mail, np. name@example.com.',
  'text.uuid': 'Podaj identyfikator złożony z 36 znaków, np. 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Podaj poprawny kod JSON, np. { "key": "value" }.',
  'text.min': {
    one: 'Wpisz co najmniej {count} znak.',
    few: 'Wpisz co najmniej {count} znaki.',
    many: 'Wpisz co najmniej {count} znaków.',
    other: 'Wpisz co najmniej {count} znaku.',
  },
  'text.max': {
    one: 'Wpisz co najwyżej {count} znak.',
    few: 'Wpisz co najwyżej {count} znaki.',
    many: 'Wpisz co najwyżej {count} znaków.',
    other: 'Wpisz co najwyżej {count} znaku.',
  },
  'text.exactly': {
    one: 'Wpisz dokładnie {count} znak.',
    few: 'Wpisz dokładnie {count} znaki.',
    many: 'Wpisz dokładnie {count} znaków.',
    other: 'Wpisz dokładnie {count} znaku.',
  },
  'text.pattern':
    'Ta wartość nie pasuje do pola „{field}”. Sprawdź, czy jest kompletna i czy nie ma wokół niej niczego zbędnego.',

  'number.any': 'Podaj liczbę, np. 2.5.',
  'number.min': 'Podaj liczbę nie mniejszą niż {min}.',
  'number.max': 'Podaj liczbę nie większą niż {max}.',
  'number.between': 'Podaj liczbę od {min} do {max}.',
  'integer.any': 'Podaj liczbę całkowitą, np. 30.',
  'integer.min': 'Podaj liczbę całkowitą nie mniejszą niż {min}.',
  'integer.max': 'Podaj liczbę całkowitą nie większą niż {max}.',
  'integer.between': 'Podaj liczbę całkowitą od {min} do {max}.',

  'choices.min': 'Wybierz co najmniej {count}.',
  'choices.max': 'Wybierz co najwyżej {count}.',
  'items.min': 'Dodaj co najmniej {count}.',
  'items.max': 'Usuń kilka: można użyć co najwyżej {count}.',

  unsupported: 'Pola „{field}” nie można tu wypełnić. Jego wartość ustala aplikacja.',
  'unsupported.some': 'Niektóre ustawienia tej aplikacji można zmienić tylko w jej własnym serwisie.',
};
