import { readFileSync } from 'node:fs';

/** The Activepieces instance that the demo uses, and how its backend authenticates. */
export type InstanceMode =
  | { kind: 'embedded' }
  | { kind: 'signing-key'; instanceUrl: string; signingKey: string; signingKeyId: string }
  | { kind: 'session'; instanceUrl: string; token: string; projectId: string };

type Environment = { [name: string]: string | undefined };

/** Reads the `DEMO_…` variables; an incomplete configuration is an error that names the missing ones. */
export function readInstanceMode(environment: Environment): InstanceMode {
  const value = (name: string) => environment[name]?.trim() || undefined;
  const url = value('DEMO_INSTANCE_URL');
  const signing = { key: value('DEMO_SIGNING_KEY'), id: value('DEMO_SIGNING_KEY_ID') };
  const session = { token: value('DEMO_TOKEN'), projectId: value('DEMO_PROJECT_ID') };
  const wantsSigning = signing.key !== undefined || signing.id !== undefined;
  const wantsSession = session.token !== undefined || session.projectId !== undefined;

  if (url === undefined) {
    if (wantsSigning || wantsSession) throw new Error('DEMO_INSTANCE_URL is missing: the other variables need it.');
    return { kind: 'embedded' };
  }
  const instanceUrl = readUrl(url);
  if (wantsSigning && wantsSession) {
    throw new Error(
      'Give either DEMO_SIGNING_KEY and DEMO_SIGNING_KEY_ID, or DEMO_TOKEN and DEMO_PROJECT_ID, not both.',
    );
  }
  if (wantsSession) {
    if (session.token === undefined) throw new Error('DEMO_PROJECT_ID is given, DEMO_TOKEN is missing.');
    if (session.projectId === undefined) throw new Error('DEMO_TOKEN is given, DEMO_PROJECT_ID is missing.');
    return { kind: 'session', instanceUrl, token: session.token, projectId: session.projectId };
  }
  if (!wantsSigning) {
    throw new Error(
      'DEMO_INSTANCE_URL needs credentials: DEMO_SIGNING_KEY and DEMO_SIGNING_KEY_ID, or DEMO_TOKEN and DEMO_PROJECT_ID.',
    );
  }
  if (signing.key === undefined) throw new Error('DEMO_SIGNING_KEY_ID is given, DEMO_SIGNING_KEY is missing.');
  if (signing.id === undefined) throw new Error('DEMO_SIGNING_KEY is given, DEMO_SIGNING_KEY_ID is missing.');
  return { kind: 'signing-key', instanceUrl, signingKey: readPem(signing.key), signingKeyId: signing.id };
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Error(`DEMO_INSTANCE_URL is not an http(s) URL: ${text}`);
  }
  return url.href.replace(/\/$/, '');
}

/** The PEM key or the path of a file with it. Whether it can sign is checked when the first token is signed. */
function readPem(keyOrPath: string): string {
  const text = keyOrPath.includes('-----BEGIN') ? keyOrPath : readKeyFile(keyOrPath);
  if (!text.includes('PRIVATE KEY-----')) {
    throw new Error('DEMO_SIGNING_KEY is not a private key in PEM format ("-----BEGIN RSA PRIVATE KEY-----").');
  }
  return text;
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error('DEMO_SIGNING_KEY is neither a key in PEM format nor a file that can be read.', { cause });
  }
}
