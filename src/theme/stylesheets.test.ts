import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = new URL('../', import.meta.url);
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
  .map((path) => [path, readFileSync(new URL(path, src), 'utf8')] as const);

/** What only tokens.css may say, so that a theme reaches everything. */
const raw = {
  'a colour': /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i,
  'a font size': /font(-size)?:[^;]*\b(?!16px, var)[\d.]+(px|rem|em)/,
  'a radius': /radius:\s*(?!0;|50%)[\d.]/,
  'a duration': /\b[\d.]+m?s\b(?!-)/,
};

/** Sides that stay where they are when the writing direction turns. */
const physical =
  /\b(margin|padding|border)-(left|right)\b|^\s*(left|right):|text-align: (left|right)|float:|(radius|border)-(top|bottom)-(left|right)/m;

test.each(sheets)('%s says nothing that is a token', (_, sheet) => {
  const words = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replaceAll(/url\([^)]*\)/g, '');
  for (const [what, pattern] of Object.entries(raw)) expect(words, what).not.toMatch(pattern);
});

test.each(sheets.filter(([path]) => !path.includes('right-to-left')))('%s turns with the direction', (_, sheet) =>
  expect(sheet).not.toMatch(physical),
);

test.each(sheets)('%s moves nothing for longer than it takes to notice', (_, sheet) => {
  for (const [declaration] of sheet.matchAll(/(animation|transition):[^;]+;/g)) {
    expect(declaration).toMatch(/var\(--ap-(quick|calm)\)|infinite|: none/);
  }
});
