import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  // On phones, what folds away the app's own instructions.
  instructions: 'Instrucciones',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Hay espacios antes, después o en medio de lo que escribiste.',
  'looks.quotes': 'Lo que escribiste está entre comillas.',
  'looks.bearer': 'La palabra “{word}” no suele formar parte de este dato.',
  'looks.assignment': '“{name}=” no suele formar parte de este dato.',
  'looks.address': 'Aquí se pide “{field}” sin “https://” y sin lo que va después.',
  'looks.no-scheme': 'Aquí se pide una dirección web completa.',
  'fix.space': 'Quitar los espacios',
  'fix.quotes': 'Quitar las comillas',
  'fix.bearer': 'Quitar “{word}”',
  'fix.assignment': 'Quitar “{name}=”',
  'fix.address': 'Cambiar por “{value}”',
  fixed: 'Corregido.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Probablemente la clave o la contraseña es incorrecta, expiró o fue revocada. Vuelve a copiarla completa desde {app}.',
  'means.forbidden':
    'Probablemente la cuenta o la clave no tiene permiso para hacer esto. Revisa sus permisos en {app}.',
  'means.not-found':
    'Probablemente hay un error en una dirección, un dominio o un ID. Compara los datos con lo que muestra {app}.',
  'means.no-host': 'Nada responde en esta dirección. Revisa que esté bien escrita.',
  'means.no-answer': 'Se probó la dirección, pero no respondió. Revísala y comprueba si la bloquea un firewall.',
  'means.certificate': 'El certificado de esta dirección no es válido. Consulta a quien la administra.',
  'means.busy': '{app} recibió demasiadas solicitudes. Espera un minuto e inténtalo de nuevo.',
  'means.down': 'Parece que {app} tiene un problema. Inténtalo de nuevo en unos minutos.',

  // What was typed before the window was closed by accident
  restored: 'Aquí está de nuevo lo que habías escrito, excepto las contraseñas y claves.',
};
