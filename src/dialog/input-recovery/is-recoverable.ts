import { isSecret } from '../../fields/name-heuristics.ts';
import type { Property } from '../../model.ts';

/** In doubt it is one: to type a name again costs less than to show a secret to whoever reads the page's memory. */

/** In names and descriptions, keys included: those are English whatever the app speaks. */
const SENSITIVE_WORDS =
  /pass(wor[dt]|phrase|code|wd|e\b)|pwd|\bpin\b|key|token|secret|credential|certificate|\bcert\b|\bpem\b|private|signature|bearer|authori[sz]ation|\bauth\b|cookie|session|header|\bsalt\b|\bseed\b|mnemonic|phrase|\botp\b|\bcode\b|connection ?string|\bdsn\b|webhook|json/i;
/** The same in languages in which apps are translated. */
const TRANSLATED_SENSITIVE_WORDS =
  /kennwort|schlüssel|geheim|contrase|clave|senha|chave|segredo|mot de passe|clé|jeton|segreto|chiave|wachtwoord|sleutel|hasło|klucz|parola|şifre|jelszó|kulcs|парол|ключ|токен|密码|密碼|密钥|密鑰|パスワード|キー|비밀|암호|키|토큰|mật khẩu|khóa|كلمة|مفتاح|סיסמ|מפתח/i;

const EMAIL = /^[^\s@:/]+@[^\s@:/]+$/;
const HOST_OR_URL = /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(:\d+)?(\/[\w./-]*)?$/i;

/** Whether what is entered for it may be kept, as far as the property tells. */
export function isRecoverable(property: Property): boolean {
  const { key, displayName, description = '' } = property;
  const names = `${displayName} ${key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.-]/g, ' ')}`;
  return (
    !isSecret(property) &&
    ![names, description].some((text) => SENSITIVE_WORDS.test(text) || TRANSLATED_SENSITIVE_WORDS.test(text))
  );
}

/** Long, without a space, letters and digits in it; of an address each part is looked at by itself. */
export function looksLikeKey(text: string): boolean {
  const isAddress = EMAIL.test(text) || HOST_OR_URL.test(text);
  const parts = text.split(isAddress ? /[^a-z0-9]+/i : /\s+/);
  return parts.some((part) => part.length >= 32 || (part.length >= 12 && /[a-z]/i.test(part) && /\d/.test(part)));
}
