/**
 * What fields for secrets are called in English and in the languages that instances translate pieces into: key, token,
 * secret, password, credentials. Stems, because languages inflect and compound; names are split into words before.
 */
const SECRET_NAMES = [
  String.raw`\b(?:\w*api|access|app|auth|private|secret)?keys?\b|tokens?\b|secr[eè]t|\bpass(?:word|phrase|code|wd)?\b|pwd|\bpin\b|credential|\bbearer\b`,
  'schlüssel|pass?wort|kennwort|geheim|sleutel|wachtwoord',
  String.raw`(?<!\p{L})cl(?:és?|efs?)(?!\p{L})|mot de passe|jeton|clave|contraseña|chiav[ei]|segret|chave|senha|palavra passe|segred`,
  'klucz|hasł[oa]|sekret|tajn[yea]|kulcs|jelsz|titok|titk|anahtar|şifre|parola|belirte[çc]|gizli',
  'khóa|khoá|mật khẩu|bí mật|mã thông báo|kunci|sandi|rahasia',
  'ключ|парол|токен|секрет|таємн|тайн',
  'مفتاح|كلمة (?:ال)?(?:مرور|سر)|رمز(?! (?:ال)?بريد)|توكن|سري|מפתח|סיסמ|אסימון|טוקן|סוד',
  '(?<![ァ-ヶー]|クッ)キー(?![ァ-ヶー])|(?:アクセス|ライセンス|サービス|プライベート)キー|鍵|パスワード|暗証|シークレット|秘密|トークン',
  '(?<![쿠위])키(?!워드|보드)|비밀|암호|시크릿|토큰',
  '密[钥鑰码碼匙]|[金私秘][钥鑰]|令牌|[权權]杖|口令|[机機秘]密',
].join('|');

const secretName = new RegExp(SECRET_NAMES, 'iu');
/** A field for the address or the kind of a key. */
const nameOfAddress = /\b(?:ur[li]s?|host(?:name)?|(?:sub)?domain|endpoint|e ?mail|type|algorithm|expir\w*)$/i;
/** A description may mention a key without asking for it. */
const nameOfIdentifier = /\b(?:s?id|name|username|user|login|account|port|region|workspace|project|database|version)$/i;
const addresses = /https?:\S+/gi;
/** In characters. */
const MAX_LENGTH = 1000;

/**
 * Whether a text field probably asks for a secret, because its name or its description says so in one of the languages
 * of the dialog. A help for users only: nothing that has to be safe may rely on a name.
 */
export function isProbablySecret(field: { key: string; displayName: string; description?: string }): boolean {
  const key = toWords(field.key);
  const displayName = toWords(field.displayName);
  if (nameOfAddress.test(key) || nameOfAddress.test(displayName)) return false;
  if (secretName.test(key) || secretName.test(displayName)) return true;
  if (nameOfIdentifier.test(key) || nameOfIdentifier.test(displayName)) return false;
  return secretName.test(toWords(withoutAddresses(field.description ?? '')));
}

function withoutAddresses(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(addresses, '');
}

/** `accessToken_v2` and `api-key` as words. */
function toWords(name: string): string {
  return name
    .slice(0, MAX_LENGTH)
    .normalize()
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
}
