/** Upper-case letters occur in keys that have dots, and hardly ever in typed host names. */
const HOST = /^(?:[a-z\d][a-z\d-]{0,62}\.){1,10}[a-z]{2,20}$/;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const MAIL_ADDRESS_NAME = /^[\w.+-]{1,64}$/;
/** `eu`, `admin`, `main`: masked, it would only take words out of sentences. */
const SHORT_WORD = /^[a-z]{1,7}$/;
/** Of a path: keys have digits, capitals or no vowels, and the addresses of APIs are words and versions. */
const PATH_SEGMENT = /^(?:[a-z]{1,20}(?:-[a-z]{1,20}){0,5}|v\d{1,3})?$/;

/** Whether a typed text is a host, a mail address, an address without credentials in it, or a short word. */
export function isPlainValue(value: string): boolean {
  const text = value.trim();
  if (SHORT_WORD.test(text) || isHost(text)) return true;
  const [name = '', host = '', ...more] = text.split('@');
  return (more.length === 0 && MAIL_ADDRESS_NAME.test(name) && isHost(host)) || isPlainUrl(text);
}

function isHost(text: string): boolean {
  const host = text.replace(/:\d{1,5}$/, '');
  return HOST.test(host) || IP_ADDRESS.test(host) || host === 'localhost';
}

function isPlainUrl(text: string): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/]*)(.*)$/.exec(text) ?? [];
  return isHost(host) && path.split('/').every((segment) => PATH_SEGMENT.test(segment));
}
