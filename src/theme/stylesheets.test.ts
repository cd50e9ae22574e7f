import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = new URL('../', import.meta.url);
const stylesheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
  .map((path) => [path, readFileSync(new URL(path, src), 'utf8')] as const);

/** Allowed in tokens.css only, so that a theme applies everywhere. */
const tokenOnlyValues = {
  'a colour': /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i,
  'a font size': /font(-size)?:[^;]*\b(?!16px, var)[\d.]+(px|rem|em)/,
  'a radius': /radius:\s*(?!0;|50%)[\d.]/,
  'a duration': /\b[\d.]+m?s\b(?!-)/,
};

/** Physical properties, which ignore the writing direction. */
const physical =
  /\b(margin|padding|border)-(left|right)\b|^\s*(left|right):|text-align: (left|right)|float:|(radius|border)-(top|bottom)-(left|right)/m;

test.each(stylesheets)('%s uses tokens', (_, sheet) => {
  const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replaceAll(/url\([^)]*\)/g, '');
  for (const [what, pattern] of Object.entries(tokenOnlyValues)) expect(rules, what).not.toMatch(pattern);
});

test.each(stylesheets.filter(([path]) => !path.includes('right-to-left')))('%s uses logical properties', (_, sheet) =>
  expect(sheet).not.toMatch(physical),
);

test.each(stylesheets)('%s has short animations only', (_, sheet) => {
  for (const [declaration] of sheet.matchAll(/(animation|transition):[^;]+;/g)) {
    expect(declaration).toMatch(/var\(--ap-duration-(fast|normal)\)|infinite|: none/);
  }
});
