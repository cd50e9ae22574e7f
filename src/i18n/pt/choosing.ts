import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Tentar de outra forma',
  title: 'Como você quer conectar {app}?',
  back: 'Voltar',
  recommended: 'Recomendado',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Chave de API',
  'secret_text.hint': 'Cole uma chave ou um token de {app}.',
  basic_auth: 'Usuário e senha',
  custom_auth: 'Suas credenciais',
  oidc: 'Identidade federada',
  no_auth: 'Sem conta',
  'no_auth.hint': 'Nada a preencher.',
  'fields.hint': 'Dados necessários: {fields}.',
};
