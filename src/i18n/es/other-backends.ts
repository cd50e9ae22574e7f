import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Iniciar sesión de nuevo',
  change: 'Cambiar los datos',
  replaced: 'Tienes que escribir todos los datos de nuevo; los que dejes vacíos se borrarán.',
  'redirect-uri': 'Si usas una app propia, agrega esta dirección a sus URL de redirección permitidas en {app}:',

  // The other window
  title: 'Conectar {app}',
  'waiting-window': 'Conectando…',
  'opening.title': 'Abriendo {app}…',
  'opening.text': 'Un momento.',
  'waiting.title': 'Continúa en la ventana de {app}',
  'waiting.text':
    'Inicia sesión allí y permite el acceso. Después, el proceso seguirá aquí automáticamente en unos segundos.',
  'slow.title': 'Seguimos esperando a {app}',
  'slow.text': 'Tómate el tiempo que necesites. Si la ventana de {app} desapareció o no responde, empieza de nuevo.',
  'blocked.title': 'Tu navegador bloqueó la ventana de {app}',
  'blocked.text': 'Ábrela con este botón o con el enlace.',
  'blocked.open': 'Abrir {app}',
  'blocked.link': 'Abrir {app} en una pestaña nueva',
  'opens-in-new-tab': 'se abre en una pestaña nueva',
  'closed.title': 'Falta iniciar sesión',
  'closed.text':
    'Parece que la ventana de {app} está cerrada. Si sigue abierta, termina allí. Si la cerraste, empieza de nuevo.',
  'leaving.title': '¿Salir sin iniciar sesión?',
  'leaving.text': '“{name}” ya está creada, pero no se podrá usar hasta que alguien inicie sesión.',
  finished: 'Ya terminé',
  checking: 'Comprobando…',
  'not-yet': 'Todavía no llegó nada de {app}. Termina el inicio de sesión en su ventana e inténtalo de nuevo.',
  restart: 'Empezar de nuevo',
  cancel: 'Cancelar',
  discard: 'Eliminar',
  keep: 'Dejar para después',
  back: 'Volver al inicio de sesión',
};
