import { randomWords } from './random-words.ts';

const PROPERTY_TYPES = ['SHORT_TEXT', 'LONG_TEXT', 'NUMBER', 'CHECKBOX', 'DROPDOWN', 'JSON'];
const PROPERTIES_PER_ACTION = 6;

/** Adds actions to the metadata of a piece until it has so many bytes: real ones describe all that the app can do. */
export function padPiece(piece: object, bytes: number): object {
  const word = randomWords(1);
  const sentence = (count: number) => Array.from({ length: count }, word).join(' ');
  const actions: Record<string, object> = {};
  let missingBytes = bytes - JSON.stringify({ ...piece, actions }).length;
  while (missingBytes > 0) {
    const name = sentence(3).replaceAll(' ', '_');
    const props = Object.fromEntries(
      Array.from({ length: PROPERTIES_PER_ACTION }, (_, index) => [word(), describeProperty(index, sentence)]),
    );
    const action = { name, displayName: sentence(3), description: sentence(10), props, requireAuth: true };
    actions[name] = action;
    missingBytes -= JSON.stringify({ [name]: action }).length - 1;
  }
  return { ...piece, actions };
}

function describeProperty(index: number, sentence: (count: number) => string): object {
  const type = PROPERTY_TYPES[index % PROPERTY_TYPES.length];
  return { displayName: sentence(2), description: sentence(12), required: index < 2, type };
}
