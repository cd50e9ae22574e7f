import { type Check, invalidOptions, requireValid, textCheck } from './check-option.ts';
import type { EmbedTokenOptions } from './embed-token-options.ts';

type Claims = Omit<EmbedTokenOptions, 'signingKey' | 'keyId' | 'expiresInSeconds'>;

const count: Check = {
  type: 'number',
  expected: 'a whole number, 0 or more',
  isValid: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};
const filterType: Check = {
  type: 'string',
  expected: "'NONE' or 'ALLOWED'",
  isValid: (value) => value === 'NONE' || value === 'ALLOWED',
};
const tags: Check = {
  type: 'object',
  expected: 'an array of texts that are not empty',
  isValid: (value) => Array.isArray(value) && value.every(textCheck.isValid),
};

/** Contract 2.2. */
const CLAIMS: { [Claim in keyof Required<Claims>]: { required: boolean; check: Check } } = {
  externalUserId: { required: true, check: textCheck },
  externalProjectId: { required: true, check: textCheck },
  firstName: { required: true, check: textCheck },
  lastName: { required: true, check: textCheck },
  role: { required: false, check: textCheck },
  projectDisplayName: { required: false, check: textCheck },
  piecesFilterType: { required: false, check: filterType },
  piecesTags: { required: false, check: tags },
  tasks: { required: false, check: count },
  aiCredits: { required: false, check: count },
  concurrencyPoolKey: { required: false, check: textCheck },
  concurrencyPoolLimit: { required: false, check: count },
};

const OTHER_OPTIONS = ['signingKey', 'keyId', 'expiresInSeconds'];

/** The claims about user and project. Throws for an option that is missing, wrong, unknown or without effect. */
export function toClaims(options: EmbedTokenOptions): { [claim: string]: unknown } {
  const given: { [name: string]: unknown } = { ...options };
  // A misspelt `piecesTags` would allow every piece.
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(CLAIMS, name) && !OTHER_OPTIONS.includes(name));
  if (unknown !== undefined) throw invalidOptions(`\`${unknown}\` is not an option of signEmbedToken().`);
  const claims: { [claim: string]: unknown } = { version: 'v3' };
  for (const [name, { required, check }] of Object.entries(CLAIMS)) {
    if (given[name] === undefined && !required) continue;
    requireValid(name, given[name], check);
    claims[name] = given[name];
  }
  requireEffect(options);
  return claims;
}

function requireEffect({ piecesFilterType, piecesTags, concurrencyPoolKey, concurrencyPoolLimit }: Claims): void {
  if (piecesTags !== undefined && piecesFilterType !== 'ALLOWED') {
    throw invalidOptions(
      "`piecesTags` has no effect without `piecesFilterType: 'ALLOWED'`: the user could use every piece.",
    );
  }
  if ((concurrencyPoolKey === undefined) !== (concurrencyPoolLimit === undefined)) {
    throw invalidOptions(
      '`concurrencyPoolKey` and `concurrencyPoolLimit` have an effect only together. Pass both or neither.',
    );
  }
}
