import type { FieldSpec } from '../../field-model.ts';
import { isSecret } from '../../fields/name-heuristics.ts';

/** When in doubt it is a secret: typing a name again costs less than exposing a secret to scripts of the host page. */

/** Searched in labels, descriptions and keys. Keys are English in any locale. */
const SENSITIVE_WORDS =
  /pass(wor[dt]|phrase|code|wd|e\b)|pwd|\bpin\b|key|token|secret|credential|certificate|\bcert\b|\bpem\b|private|signature|bearer|authori[sz]ation|\bauth\b|cookie|session|header|\bsalt\b|\bseed\b|mnemonic|phrase|\botp\b|\bcode\b|connection ?string|\bdsn\b|webhook|json/i;
/** The same words in languages that pieces are translated into. */
const TRANSLATED_SENSITIVE_WORDS =
  /kennwort|schlüssel|geheim|contrase|clave|senha|chave|segredo|mot de passe|clé|jeton|segreto|chiave|wachtwoord|sleutel|hasło|klucz|parola|şifre|jelszó|kulcs|парол|ключ|токен|密码|密碼|密钥|密鑰|パスワード|キー|비밀|암호|키|토큰|mật khẩu|khóa|كلمة|مفتاح|סיסמ|מפתח/i;

const EMAIL = /^[^\s@:/]+@[^\s@:/]+$/;
const HOST_OR_URL = /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(:\d+)?(\/[\w./-]*)?$/i;

/** By the field alone; `looksLikeKey` checks the value. */
export function isRecoverable(field: FieldSpec): boolean {
  const { key, displayName, description = '' } = field;
  const names = `${displayName} ${key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.-]/g, ' ')}`;
  return (
    !isSecret(field) &&
    ![names, description].some((text) => SENSITIVE_WORDS.test(text) || TRANSLATED_SENSITIVE_WORDS.test(text))
  );
}

/** Long, without spaces, with letters and digits. The parts of an address are checked one by one. */
export function looksLikeKey(text: string): boolean {
  const isAddress = EMAIL.test(text) || HOST_OR_URL.test(text);
  const parts = text.split(isAddress ? /[^a-z0-9]+/i : /\s+/);
  return parts.some((part) => part.length >= 32 || (part.length >= 12 && /[a-z]/i.test(part) && /\d/.test(part)));
}
