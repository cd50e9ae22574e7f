import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Conectando…',
  'passing.text': 'Un momento.',
  'passed.title': 'Puedes cerrar esta ventana',
  'passed.text': 'Continúa en la ventana anterior.',
  'stranded.title': 'Falta un paso',
  'stranded.text':
    'Tu navegador mantiene esta ventana separada de la anterior. Copia esta dirección, vuelve a la otra ventana y pégala.',
  'stranded.label': 'Dirección de esta página',
  'stranded.copy': 'Copiar dirección',
  'stranded.copied': 'Copiada',
  'stranded.press': 'Presiona Ctrl+C o ⌘C para copiar.',
  'nothing.title': 'Aquí no hay nada que hacer',
  'nothing.text': 'Las apps te envían a esta página por un momento mientras conectas una cuenta.',
};
