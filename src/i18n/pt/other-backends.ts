import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Fazer login novamente',
  change: 'Alterar os dados',
  replaced: 'É preciso preencher tudo de novo; o que você deixar vazio será apagado.',
  'redirect-uri':
    'Se você usar um app próprio, adicione este endereço às URLs de redirecionamento permitidas em {app}:',

  // The other window
  title: 'Conectar {app}',
  'waiting-window': 'Conectando…',
  'opening.title': 'Abrindo {app}…',
  'opening.text': 'Um momento.',
  'waiting.title': 'Continue na janela de {app}',
  'waiting.text': 'Faça login lá e permita o acesso. Depois, tudo continua aqui automaticamente em alguns segundos.',
  'slow.title': 'Ainda aguardando {app}',
  'slow.text': 'Leve o tempo que precisar. Se a janela de {app} sumiu ou travou, recomece.',
  'blocked.title': 'Seu navegador bloqueou a janela de {app}',
  'blocked.text': 'Abra-a com este botão ou com o link.',
  'blocked.open': 'Abrir {app}',
  'blocked.link': 'Abrir {app} em uma nova guia',
  'opens-in-new-tab': 'abre em uma nova guia',
  'closed.title': 'Falta fazer login',
  'closed.text':
    'A janela de {app} parece estar fechada. Se ainda estiver aberta, conclua por lá. Se você a fechou, recomece.',
  'leaving.title': 'Sair sem fazer login?',
  'leaving.text': '“{name}” já foi criada, mas só poderá ser usada depois que alguém fizer login.',
  finished: 'Já concluí',
  checking: 'Verificando…',
  'not-yet': 'Ainda não chegou nada de {app}. Conclua o login na outra janela e tente novamente.',
  restart: 'Recomeçar',
  cancel: 'Cancelar',
  discard: 'Excluir',
  keep: 'Deixar para depois',
  back: 'Voltar ao login',
};
