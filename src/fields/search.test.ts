import { expect, test } from 'vitest';
import { optionNamed, search } from './search.ts';

test.each([
  ['São Paulo', 'sao'],
  ['Zürich', 'ZUR'],
  ['Zu\u0308rich', 'zürich'],
  ['Paris', ' p'],
  ['Slack', 'Ｓｌａｃｋ'],
  ['Ｓｌａｃｋ', 'slack'],
  ['Straße', 'strasse'],
  ['STRASSE', 'straße'],
  ['ﬁnance', 'finance'],
  ['ΟΔΟΣ', 'οδος'],
  ['ﾄｳｷｮｳ', 'トウキョウ'],
  ['Łódź', 'lodz'],
  ['København', 'kobenhavn'],
  ['Æthelred', 'aethelred'],
  ['İstanbul', 'istanbul'],
  ['L’Oréal', "l'oreal"],
  ['eu‑west', 'eu-west'],
  ['New\u00a0York', 'new york'],
  ['１２３', '123'],
])('%s is found by %s', (label, text) => expect(search([{ label, value: 0 }], text)).toEqual([0]));

test.each([
  ['Paris', 'x'],
  ['Straße', 'strase'],
])('%s is not found by %s', (label, text) => expect(search([{ label, value: 0 }], text)).toEqual([]));

test.each<[labels: string[], text: string, index: number | undefined]>([
  [['Berlin', 'Paris'], 'Paris', 1],
  [['Berlin', 'São Paulo'], ' sao paulo', 1],
  [['Paris', 'Paris Nord'], 'paris', 0],
  [['Paris Nord', 'Paris Sud'], 'Paris', undefined],
  [['Paris', 'paris'], 'Paris', undefined],
  [['', 'Paris'], ' ', undefined],
])('of %j the option called %j is %s', (labels, text, index) =>
  expect(
    optionNamed(
      labels.map((label) => ({ label, value: label })),
      text,
    ),
  ).toBe(index),
);
