import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'Conectar {app}',
  'dialog.reconnect': 'Reconectar {app}',
  'dialog.loading': 'Cargando…',
  'dialog.close': 'Cerrar',
  'dialog.cancel': 'Cancelar',
  'dialog.retry': 'Reintentar',

  // The form
  'form.connect': 'Conectar',
  'form.reconnect': 'Reconectar',
  'form.later': 'Configurar después',
  'form.reconnect.notice': 'Vas a reconectar “{name}”. Lo que escribas aquí reemplazará sus datos actuales.',
  'form.name': 'Nombre de la conexión',
  'form.name.hint': 'Solo lo verán tú y tu equipo.',
  'form.name.taken': 'Ya existe una conexión con este nombre. Elige otro.',
  'form.no-auth': '{app} no requiere cuenta ni clave. Crea la conexión para usarla en tus flujos de trabajo.',
  'form.optional': 'opcional',
  'form.saving': 'Conectando…',
  'form.saving.slow': '{app} está comprobando tus datos. Puede tardar hasta un minuto.',
  'form.saved': 'Conexión con {app} lista',
  'form.saved.later': 'Podrás configurar {app} después',

  // Leaving with something typed
  'leave.title': '¿Descartar lo que escribiste?',
  'leave.text': 'Aún no hay conexión con {app}. Lo que escribiste no se guardará.',
  'leave.stay': 'Seguir editando',
  'leave.discard': 'Descartar',

  // Fields
  'field.reveal': 'Mostrar {field}',
  'field.hide': 'Ocultar {field}',
  'field.choose': 'Elige una opción',
  'field.search': 'Buscar en {field}',
  'field.file': 'Elegir archivo',
  'field.file.hint': 'Pega el contenido o arrastra el archivo aquí.',
  'field.file.loaded': 'Archivo leído: {file}',
  'field.file.too-large': 'Este archivo supera los 256 kB. Elige el archivo de la clave.',
  'field.file.not-text': 'Este no es un archivo de texto. Elige el archivo de la clave.',
  'field.required': 'Completa el campo “{field}”.',
  'field.required.choice': 'Elige una opción en “{field}”.',
  'field.not-a-number': '“{field}” debe ser un número, por ejemplo 5432.',
  'field.unsupported':
    'Aquí todavía no se puede completar “{field}”. Pide al equipo responsable de esta app que configure la conexión por ti.',

  // Markdown
  'markdown.new-tab': 'se abre en una pestaña nueva',

  // A dialog that could not load. Titles first.
  'failed.title': 'Ahora no se puede conectar {app}',
  'failed.title.unknown-app': 'Ahora no se puede conectar esta app',
  'failed.unsupported':
    '{app} inicia sesión con {type}, un método que esta ventana todavía no ofrece. Pide al equipo responsable de esta app otra forma de conectarla.',
  'failed.details': 'Detalles: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Parece que no tienes internet. Revisa tu conexión a la red e inténtalo de nuevo.',
  'problem.unreachable':
    'No se pudo contactar con el servidor. Revisa tu conexión a internet o la VPN e inténtalo de nuevo.',
  'problem.timeout': 'Se interrumpió porque tardaba demasiado. Inténtalo de nuevo; nada se creará dos veces.',
  'problem.unexpected_answer':
    'El servidor envió una respuesta inesperada. Inténtalo de nuevo en un momento. Si el problema continúa, contacta con soporte.',
  'problem.server_error':
    'El servidor tuvo un problema interno. Inténtalo de nuevo en un momento. Si el problema continúa, contacta con soporte.',
  'problem.rate_limited': 'Demasiados intentos en poco tiempo. Espera un minuto e inténtalo de nuevo.',
  'problem.too_large': 'El contenido es demasiado grande. Comprueba que pegaste lo correcto.',
  'problem.session_expired': 'Tu sesión expiró. Copia lo que aún necesites, cierra esta ventana y vuelve a abrirla.',
  'problem.permission_denied':
    'No tienes permiso para crear conexiones en este proyecto. Pide acceso a un administrador.',
  'problem.not_authorized': 'No tienes acceso a este proyecto. Pídeselo a un administrador.',
  'problem.feature_disabled': 'Tu plan no incluye esta función. Consulta a un administrador o contacta con soporte.',
  'problem.piece_not_found': 'Esta app ya no está disponible aquí. Contacta con soporte.',
  'problem.project_not_found': 'El proyecto de esta conexión ya no existe. Recarga la página e inténtalo de nuevo.',
  'problem.not_found': 'Algo que esta conexión necesita ya no existe. Recarga la página e inténtalo de nuevo.',
  'problem.rejected': '{app} no aceptó estos datos. Revísalos e inténtalo de nuevo.',
  'problem.claim_failed': '{app} no confirmó el inicio de sesión. Inténtalo de nuevo.',
  'problem.cloud_claim_failed': '{app} no confirmó el inicio de sesión. Inténtalo de nuevo.',
  'problem.engine_failed': 'No se pudo comprobar {app} en este momento. Inténtalo de nuevo en un momento.',
  'problem.invalid_request': 'El servidor no aceptó esta conexión. Cambia lo que se indica abajo e inténtalo de nuevo.',
  'problem.schema_mismatch': 'El servidor no aceptó el formulario. Revisa todos los campos e inténtalo de nuevo.',
  'problem.secret_not_found': 'Tu gestor de secretos no contiene este secreto. Revisa el nombre.',
  'problem.secret_manager_unreachable': 'No se pudo contactar con tu gestor de secretos. Consulta a un administrador.',
  'problem.detail': 'Respuesta de {app}: {detail}',
  'problem.detail.server': 'Detalles: {detail}',
};
