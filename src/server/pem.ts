/** A block of a PEM text (RFC 7468), e.g. of `-----BEGIN PRIVATE KEY-----`. */
export type PemBlock = {
  /** `PRIVATE KEY`, `CERTIFICATE`, … */
  label: string;
  /** Between the lines, without white space. */
  content: string;
};

/**
 * The block of a PEM text, the private key if there are several. Line breaks may be missing, spaces, or the two
 * characters `\n`: that is what environment variables make of them, and no part of Base64. Undefined if there is none,
 * or if its end is missing.
 */
export function readPem(text: string): PemBlock | undefined {
  const lines = text.replace(/\\r|\\n/g, '\n');
  const blocks = [...lines.matchAll(/-----BEGIN ([A-Z\d ]{1,40})-----([^-]*(?:-[^-]+)*)-----END \1-----/g)];
  const [, label = '', content = ''] = blocks.find(([, name]) => name?.endsWith('PRIVATE KEY')) ?? blocks[0] ?? [];
  return label === '' ? undefined : { label, content: content.replace(/\s/g, '') };
}
