import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Conectando…',
  'passing.text': 'Um momento.',
  'passed.title': 'Você já pode fechar esta janela',
  'passed.text': 'Continue na janela anterior.',
  'stranded.title': 'Falta um passo',
  'stranded.text':
    'Seu navegador mantém esta janela separada da anterior. Copie este endereço, volte à outra janela e cole-o lá.',
  'stranded.label': 'Endereço desta página',
  'stranded.copy': 'Copiar endereço',
  'stranded.copied': 'Copiado',
  'stranded.press': 'Pressione Ctrl+C ou ⌘C para copiar.',
  'nothing.title': 'Nada a fazer aqui',
  'nothing.text': 'Os apps trazem você a esta página por um momento enquanto você conecta uma conta.',
};
