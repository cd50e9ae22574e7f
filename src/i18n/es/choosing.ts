import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Probar otro método',
  title: '¿Cómo quieres conectar {app}?',
  back: 'Atrás',
  recommended: 'Recomendado',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Clave de API',
  'secret_text.hint': 'Pega una clave o un token de {app}.',
  basic_auth: 'Usuario y contraseña',
  custom_auth: 'Tus credenciales',
  oidc: 'Identidad federada',
  no_auth: 'Sin cuenta',
  'no_auth.hint': 'No hace falta ningún dato.',
  'fields.hint': 'Datos necesarios: {fields}.',
};
