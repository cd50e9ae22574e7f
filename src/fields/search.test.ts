import { expect, test } from 'vitest';
import { search } from './search.ts';

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
