import fc from 'fast-check';

/** Names that an object inherits, or that change what it inherits. */
const inheritedNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'hasOwnProperty',
  'then',
];

/** As `JSON.parse()` makes them: `__proto__` is a member like any other. */
const oddValues = [
  'null',
  'true',
  '0',
  '-1.5e308',
  '""',
  '" "',
  '"x"',
  '[]',
  '{}',
  '[null]',
  '[[[[[[[[[[]]]]]]]]]]',
  '{"toString":null,"valueOf":null}',
  '{"toString":1}',
  '{"length":1e9}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toJSON":"x"}',
  '"\\u0000\\u202e\\ud800"',
  `"${'('.repeat(5000)}"`,
];

const oddJson: fc.Arbitrary<unknown> = fc.constantFrom(...oddValues).map((text) => JSON.parse(text) as unknown);

const names = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...inheritedNames));

/** Any JSON, with members of these names more often than chance has it. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    oddJson,
    fc.jsonValue(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** What `postMessage()` can deliver: more than JSON. */
export const anyMessage: fc.Arbitrary<unknown> = fc.oneof(
  anyJson,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
);

type Replacement = { at: number; value: unknown };

/** Samples with up to four of their values replaced: inputs that get past the first check. */
export function almost(samples: readonly unknown[], replacements = anyMessage): fc.Arbitrary<unknown> {
  const sample = fc.constantFrom(...samples.map((one) => JSON.stringify(one)));
  const replacement = fc.record({ at: fc.nat(200), value: fc.oneof(oddJson, replacements) });
  return fc
    .tuple(sample, fc.array(replacement, { maxLength: 4 }))
    .map(([text, changes]) => withReplacements({ sample: JSON.parse(text) as unknown }, changes).sample);
}

function withReplacements<Holder extends object>(holder: Holder, changes: Replacement[]): Holder {
  const places = positionsIn(holder);
  for (const { at, value } of changes) {
    const place = places[at % places.length];
    // Assigned to `__proto__` it would become the prototype.
    if (place) Object.defineProperty(place.holder, place.key, { ...place.descriptor, value });
  }
  return holder;
}

type JsonPosition = { holder: object; key: string; descriptor: PropertyDescriptor };

function positionsIn(holder: object): JsonPosition[] {
  return Object.entries(Object.getOwnPropertyDescriptors(holder)).flatMap(([key, descriptor]) =>
    descriptor.enumerable
      ? [{ holder, key, descriptor }, ...(isObject(descriptor.value) ? positionsIn(descriptor.value) : [])]
      : [],
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Texts of the characters and words that mean something to a parser. */
export function textOf(...parts: string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...parts) },
    fc.string({ maxLength: 6, unit: 'binary' }),
  );
  return fc.array(part, { maxLength: 40 }).map((all) => all.join(''));
}
