import type { ProblemCode } from '../../backends/problem.ts';

export type LikelyCause =
  | 'certificate'
  | 'no-host'
  | 'no-answer'
  | 'busy'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'down';

const ALL_CAUSES: readonly LikelyCause[] = [
  'certificate',
  'no-host',
  'no-answer',
  'busy',
  'unauthorized',
  'forbidden',
  'not-found',
  'down',
];

/** The problems whose detail may come from the app, and the causes that it can name. */
const CAUSES_BY_PROBLEM: { [code: string]: readonly LikelyCause[] } = {
  rejected: ALL_CAUSES,
  // The text for a failed code exchange already says what to check.
  claim_failed: ['busy', 'down'],
  // The others may describe the engine itself.
  engine_failed: ['certificate', 'no-host', 'no-answer'],
} satisfies { [Code in ProblemCode]?: readonly LikelyCause[] };

const CREDENTIAL =
  '(?:api[ _-]?|access[ _-]?|auth(?:entication)?[ _-]?)*(?:key|token|password|credentials?|secret|login)';
const INVALID = '(?:invalid|incorrect|wrong|bad|expired|revoked|unknown|malformed)';

/** Messages of libraries, protocols and providers, the most specific first. */
const PATTERNS: readonly [LikelyCause, RegExp][] = [
  [
    'certificate',
    /\bCERT_HAS_EXPIRED\b|SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF|GET_ISSUER)|ERR_TLS_CERT|\bself[- ]signed certificate|\bcertificate has expired\b|\bunable to (verify the first|get (local )?issuer) certificate|\bcertificate verify failed\b|does not match certificate'?s altnames/i,
  ],
  [
    'no-host',
    /\bENOTFOUND\b|\bEAI_AGAIN\b|\bcould not resolve host\b|\bname or service not known\b|\bnodename nor servname\b/i,
  ],
  [
    'no-answer',
    /\b(ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNABORTED|UND_ERR_CONNECT_TIMEOUT)\b|\bconnection (was )?(refused|timed out)|\bconnect(ion)? time-?out\b|\btimeout of \d+ ?ms exceeded\b|\bno route to host\b/i,
  ],
  ['busy', /\brate[ _-]?limit(s|ed|ing)?\b|\btoo many requests\b|\bthrottl(ed|ing)\b/i],
  [
    'unauthorized',
    new RegExp(
      [
        `\\b${INVALID}(?: or (?:missing|${INVALID}))?[ _-](?:your |the |username (?:or|and) |user(?:name)?/)*${CREDENTIAL}\\b`,
        `\\b${CREDENTIAL}(?: you (?:provided|entered))? (?:is |was |are |were |has |have |been )*(?:not (?:valid|correct|found)|${INVALID})\\b`,
        '\\bunauthori[sz]ed(?![ _-](?:client|ip|domain|scope|origin))\\b',
        '\\bauthentication (?:has )?(?:failed|failure|credentials invalid|is required|required)\\b',
        '\\bincorrect authentication\\b',
        '\\b(?:auth(?:entication)?|login|logon)[ _]?failed\\b',
        '\\b(?:not|un)[ _-]?authenticated\\b',
        '\\baccess denied for user\\b|\\bpassword authentication failed\\b|\\bpermission denied \\(publickey',
        '\\ball configured authentication methods failed\\b',
        '\\binvalid_auth\\b|\\bInvalidAccessKeyId\\b|\\bSignatureDoesNotMatch\\b|\\bcode: 28(?:P01|000)\\b|\\bjwt expired\\b',
      ].join('|'),
      'i',
    ),
  ],
  [
    'forbidden',
    /\bforbidden\b|\bpermission denied\b|\baccess (is )?denied\b|\binsufficient[ _](permissions?|privileges?|scopes?|rights)\b|\bmissing (required )?(permissions?|scopes?)\b|\bnot (authori[sz]ed|permitted|allowed) to\b|\b(do|does) not have (the )?(required )?permissions?\b/i,
  ],
];

const CAUSE_BY_STATUS: { [status: string]: LikelyCause } = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  429: 'busy',
  500: 'down',
  502: 'down',
  503: 'down',
  504: 'down',
};

/** After a label, or at the beginning. SMTP has a second number after its status. */
const STATUS_PATTERN =
  /(?:\b(?:status(?:[ _]?code)?|http(?:\/[\d.]+)?(?: error)?|error(?: code)?|code)["']?\s*(?:is|of|[:=-])?\s*["'(]?|^["'([]?)([45]\d\d)\b(?!\s?[.\d]|\s(?:characters|items|rows|bytes))/i;

/** Less reliable than a status code. */
const FALLBACK_PATTERNS: readonly [LikelyCause, RegExp][] = [
  [
    'not-found',
    /^(error: )?((the )?(requested )?(page|route|url|resource|endpoint|site) )?(was |could )?not (be )?found\.?$/i,
  ],
  ['down', /\b(internal server error|bad gateway|service (is )?(temporarily )?unavailable|gateway time-?out)\b/i],
];

/** Undefined when in doubt: a wrong hint is worse than none. */
export function likelyCause(code: string, detail: string | undefined): LikelyCause | undefined {
  const possible = Object.hasOwn(CAUSES_BY_PROBLEM, code) ? CAUSES_BY_PROBLEM[code] : undefined;
  // The error of a JSON parser does not come from the app.
  if (!possible || detail === undefined || /\bJSON\b/.test(detail)) return undefined;
  const found =
    matchCause(PATTERNS, detail) ??
    CAUSE_BY_STATUS[STATUS_PATTERN.exec(detail)?.[1] ?? ''] ??
    matchCause(FALLBACK_PATTERNS, detail);
  return possible.find((cause) => cause === found);
}

function matchCause(table: readonly [LikelyCause, RegExp][], detail: string): LikelyCause | undefined {
  return table.find(([, pattern]) => pattern.test(detail))?.[0];
}
