import { describe, expect, test } from 'vitest';
import { isProbablySecret } from './probable-secret.ts';

const named = (displayName: string) => ({ key: 'value', displayName });

describe('a name that says so, in', () => {
  test.each<[language: string, ...names: string[]]>([
    [
      'English',
      'API Key',
      'Access Token',
      'Client Secret',
      'Password',
      'Passphrase',
      'Bot tokens',
      'Credentials',
      'PIN',
    ],
    ['Arabic', 'مفتاح API', 'كلمة المرور', 'رمز الوصول', 'المفتاح السري'],
    ['Bulgarian', 'API ключ', 'Парола', 'Токен за достъп', 'Тайна на клиента'],
    ['German', 'API-Schlüssel', 'Zugriffstoken', 'Passwort', 'Kennwort', 'Geheimnis', 'Geheimer Schlüssel'],
    ['Spanish', 'Clave API', 'Token de acceso', 'Contraseña', 'Secreto del cliente'],
    ['French', 'Clé API', 'Clef secrète', 'Mot de passe', 'Jeton d’accès', 'Secret client'],
    ['Hebrew', 'מפתח API', 'סיסמה', 'אסימון גישה', 'סוד לקוח'],
    ['Hungarian', 'API-kulcs', 'Jelszó', 'Hozzáférési token', 'Titkos kulcs', 'Ügyféltitok'],
    ['Indonesian', 'Kunci API', 'Kata sandi', 'Token akses', 'Rahasia klien'],
    ['Italian', 'Chiave API', 'Chiavi', 'Password', 'Token di accesso', 'Segreto del client'],
    ['Japanese', 'APIキー', 'パスワード', 'アクセストークン', 'シークレット', 'アクセスキー', '秘密鍵'],
    ['Korean', 'API 키', '비밀번호', '액세스 토큰', '클라이언트 시크릿', '비밀 키'],
    ['Dutch', 'API-sleutel', 'Wachtwoord', 'Toegangstoken', 'Clientgeheim'],
    ['Polish', 'Klucz API', 'Hasło', 'Token dostępu', 'Sekret klienta', 'Tajny klucz'],
    ['Portuguese', 'Chave da API', 'Senha', 'Palavra-passe', 'Token de acesso', 'Segredo do cliente'],
    ['Russian', 'Ключ API', 'Пароль', 'Токен доступа', 'Секрет клиента'],
    ['Turkish', 'API anahtarı', 'Şifre', 'Parola', 'Erişim belirteci', 'Gizli anahtar'],
    ['Ukrainian', 'Ключ API', 'Пароль', 'Токен доступу', 'Секрет клієнта', 'Таємний ключ'],
    ['Vietnamese', 'Khóa API', 'Khoá API', 'Mật khẩu', 'Mã thông báo truy cập', 'Bí mật'],
    ['Chinese', 'API 密钥', '密码', '访问令牌', '客户端机密', '私钥', '口令'],
    ['Chinese (traditional)', 'API 金鑰', '密碼', '存取權杖', '用戶端秘密', '私鑰'],
  ])('%s', (_, ...names) => {
    expect(names.filter((name) => !isProbablySecret(named(name)))).toEqual([]);
  });

  test.each(['apiKey', 'api_key', 'apikey', 'API_KEY', 'accessToken', 'client-secret', 'dbPassword', 'passwd', 'pwd'])(
    'the key, whatever it is called: %s',
    (key) => expect(isProbablySecret({ key, displayName: 'Xyz' })).toBe(true),
  );
});

test.each([
  ['Paste the **API key** of your workspace.'],
  ['Fügen Sie hier Ihren API-Schlüssel ein.'],
  ['管理画面で発行したトークン'],
])('a description that asks for one: %s', (description) => {
  expect(isProbablySecret({ key: 'value', displayName: 'Xyz', description })).toBe(true);
});

test.each<[displayName: string, description?: string | undefined, key?: string]>([
  ['Region'],
  ['Keyword'],
  ['Keyboard layout'],
  ['Monkey', undefined, 'surveymonkey'],
  ['Clément'],
  ['スキーマ'],
  ['キーワード'],
  ['クッキー'],
  ['쿠키'],
  ['키워드'],
  ['الرمز البريدي'],
  ['Token URL'],
  ['Adresse', undefined, 'tokenUrl'],
  ['Token type'],
  ['Email', 'The address of the account whose API key you use.'],
  ['Account ID', 'It is beside your API key.'],
  ['Subdomain', 'See https://help.example.com/api-key and https://example.com/token'],
  ['Folder', 'See https://help.example.com/api-key'],
])('not a secret: %s, %s', (displayName, description, key = 'value') => {
  expect(isProbablySecret({ key, displayName, ...(description && { description }) })).toBe(false);
});
