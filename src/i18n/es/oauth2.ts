import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Continuar en {app}',
  again: 'Iniciar sesión de nuevo',
  save: 'Guardar',
  intro: '{app} se abrirá en una ventana nueva. Inicia sesión allí y permite el acceso; no hace falta copiar nada.',
  'intro.own':
    'Conecta con una app que hayas registrado en {app}. Encontrarás los dos valores allí, en su configuración.',
  'intro.client-credentials':
    'Se conecta sin que nadie inicie sesión. El ID y el secreto de cliente son los de una app que hayas registrado en {app}.',
  'client-id': 'ID de cliente',
  'client-secret': 'Secreto de cliente',
  'redirect-uri': 'URL de redirección',
  'redirect-uri.hint':
    'Agrégala a las URL de redirección o de callback permitidas de tu app en {app}, exactamente como aparece aquí.',
  permissions: 'Permisos',
  'permissions.summary': 'Permisos ({chosen} de {all})',
  'permissions.hint': 'Si falta alguno, ciertas funciones de {app} no estarán disponibles en tus flujos de trabajo.',
  'not-saved': 'Ya hay conexión con {app}; solo falta guardarla.',

  // The other window
  title: 'Conectar {app}',
  'opening.title': 'Abriendo {app}…',
  'waiting.title': 'Continúa en la ventana de {app}',
  'waiting.text': 'Inicia sesión allí y permite el acceso. Después, el proceso seguirá aquí automáticamente.',
  'slow.title': 'Seguimos esperando a {app}',
  'slow.text': 'Tómate el tiempo que necesites. Si la ventana de {app} desapareció o no responde, empieza de nuevo.',
  'blocked.title': 'Tu navegador bloqueó la ventana de {app}',
  'blocked.text':
    'Ábrela con este botón o con el enlace. ¿Se abrió una ventana de todos modos? Termina allí y después pega su dirección abajo.',
  'blocked.open': 'Abrir {app}',
  'blocked.link': 'Abrir {app} en una pestaña nueva',
  'closed.title': 'Termina en la otra ventana',
  'closed.text':
    'Parece que la ventana de {app} está cerrada. Si sigue abierta, termina allí y, si no pasa nada, pega su dirección abajo. Si la cerraste, empieza de nuevo.',
  cancel: 'Cancelar',
  restart: 'Empezar de nuevo',
  'opens-in-new-tab': 'se abre en una pestaña nueva',
  'waiting-window': 'Conectando…',

  // The last resort
  'paste.summary': '¿No pasa nada? Pega la dirección',
  'paste.label': 'Dirección de la página final',
  'paste.hint':
    'Cópiala de la barra de direcciones de la ventana de {app} después de permitir el acceso. También basta con el código.',
  'paste.submit': 'Usar',
  'paste.unreadable': 'Aquí no hay ningún código. Copia la dirección completa de la página a la que te envió {app}.',
  'paste.foreign': 'Esta dirección es de otro inicio de sesión. Empieza de nuevo y copia la dirección nueva.',

  // What went wrong there, above the form
  'failed.access_denied':
    'No se permitió el acceso a {app}, así que no se creó la conexión. Inicia sesión de nuevo y permite el acceso.',
  'failed.provider_error':
    '{app} interrumpió el inicio de sesión con un error. Inicia sesión de nuevo; si el problema continúa, contacta con soporte.',
  'failed.state_mismatch':
    'La respuesta de {app} no corresponde a este inicio de sesión, así que no se usó. Inicia sesión de nuevo.',
  'failed.invalid_address': 'Con estos datos no se forma una dirección válida. Revisa {fields} e inténtalo de nuevo.',
  'failed.insecure_page':
    '{app} requiere una página segura para iniciar sesión, y esta no usa https. Contacta con soporte.',

  // A code that could not be exchanged
  'failed.claim.app':
    '{app} no confirmó el inicio de sesión. Inicia sesión de nuevo; si el problema continúa, contacta con soporte.',
  'failed.claim.own':
    '{app} no confirmó el inicio de sesión. Revisa el ID de cliente, el secreto de cliente y la URL de redirección, e inicia sesión de nuevo.',
  'failed.claim.client-credentials':
    '{app} no aceptó estas credenciales. Revisa el ID y el secreto de cliente e inténtalo de nuevo.',

  // The list of ways
  'way.app': 'Iniciar sesión con {app}',
  'way.app.hint': '{app} se abre en una ventana nueva. No hay que copiar nada.',
  'way.own': 'Tu propia app de {app}',
  'way.own.hint': 'Para desarrolladores: inicia sesión con una app que hayas registrado en {app}.',
  'way.client-credentials': 'De servidor a servidor',
  'way.client-credentials.hint': 'Para desarrolladores: ID y secreto de cliente, sin que nadie inicie sesión.',
};
