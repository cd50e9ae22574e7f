import { expect, test } from 'vitest';
import { dedent } from './dedent.ts';

test.each([
  ['all lines indented', '\n    To obtain:\n\n    1. a\n    2. b\n    ', 'To obtain:\n\n1. a\n2. b'],
  ['all lines but the first', 'To obtain:\n\t\t1. a\n\t\t2. b', 'To obtain:\n1. a\n2. b'],
  ['only the first line', '\n      To obtain:\n\n1. a', 'To obtain:\n\n1. a'],
  ['tabs and spaces mixed', '\n\ta\n    b', 'a\nb'],
  ['a nested list keeps its levels', '- a\n    - b', '- a\n    - b'],
  ['an indented nested list as well', '\n  - a\n    - b', '- a\n  - b'],
  ['code keeps its own indentation', '\n  ```\n  {\n    "a": 1\n  }\n  ```', '```\n{\n  "a": 1\n}\n```'],
  ['blank lines do not count', 'a\n\n    b\n\n    c', 'a\n\nb\n\nc'],
  ['nothing', ' \n\t\n', ''],
])('%s', (_, text, expected) => expect(dedent(text)).toBe(expected));
