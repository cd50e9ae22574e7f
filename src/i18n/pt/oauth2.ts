import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Continuar em {app}',
  again: 'Fazer login novamente',
  save: 'Salvar',
  intro: '{app} abrirá em uma nova janela. Faça login lá e permita o acesso; não é preciso copiar nada.',
  'intro.own': 'Conecte com um app que você registrou em {app}. Os dois valores estão nas configurações dele.',
  'intro.client-credentials':
    'Conecta sem que ninguém faça login. O ID e o segredo do cliente são de um app que você registrou em {app}.',
  'client-id': 'ID do cliente',
  'client-secret': 'Segredo do cliente',
  'redirect-uri': 'URL de redirecionamento',
  'redirect-uri.hint':
    'Adicione-a às URLs de redirecionamento ou de callback permitidas do seu app em {app}, exatamente como aparece aqui.',
  permissions: 'Permissões',
  'permissions.summary': 'Permissões ({chosen} de {all})',
  'permissions.hint': 'Sem algumas delas, partes de {app} não vão funcionar nos seus fluxos de trabalho.',
  'not-saved': 'A conexão com {app} está pronta; só falta salvar.',

  // The other window
  title: 'Conectar {app}',
  'opening.title': 'Abrindo {app}…',
  'waiting.title': 'Continue na janela de {app}',
  'waiting.text': 'Faça login lá e permita o acesso. Depois, tudo continua aqui automaticamente.',
  'slow.title': 'Ainda aguardando {app}',
  'slow.text': 'Leve o tempo que precisar. Se a janela de {app} sumiu ou travou, recomece.',
  'blocked.title': 'Seu navegador bloqueou a janela de {app}',
  'blocked.text':
    'Abra-a com este botão ou com o link. Uma janela abriu mesmo assim? Conclua por lá e depois cole o endereço dela abaixo.',
  'blocked.open': 'Abrir {app}',
  'blocked.link': 'Abrir {app} em uma nova guia',
  'closed.title': 'Conclua na outra janela',
  'closed.text':
    'A janela de {app} parece estar fechada. Se ainda estiver aberta, conclua por lá e, se nada acontecer, cole o endereço dela abaixo. Se você a fechou, recomece.',
  cancel: 'Cancelar',
  restart: 'Recomeçar',
  'opens-in-new-tab': 'abre em uma nova guia',
  'waiting-window': 'Conectando…',

  // The last resort
  'paste.summary': 'Nada acontece? Cole o endereço',
  'paste.label': 'Endereço da página final',
  'paste.hint':
    'Copie-o da barra de endereço da janela de {app} depois de permitir o acesso. Se preferir, cole só o código.',
  'paste.submit': 'Usar',
  'paste.unreadable': 'Não há nenhum código aqui. Copie o endereço completo da página para a qual {app} enviou você.',
  'paste.foreign': 'Este endereço é de outro login. Recomece e copie o novo endereço.',

  // What went wrong there, above the form
  'failed.access_denied':
    'O acesso a {app} não foi permitido, por isso a conexão não foi criada. Faça login novamente e permita o acesso.',
  'failed.provider_error':
    '{app} encerrou o login com um erro. Faça login novamente; se o problema continuar, fale com o suporte.',
  'failed.state_mismatch':
    'A resposta de {app} não corresponde a este login, por isso não foi usada. Faça login novamente.',
  'failed.invalid_address': 'Estes dados não formam um endereço válido. Verifique {fields} e tente novamente.',
  'failed.insecure_page': '{app} exige uma página segura para o login, e esta não usa https. Fale com o suporte.',

  // A code that could not be exchanged
  'failed.claim.app': '{app} não confirmou o login. Faça login novamente; se o problema continuar, fale com o suporte.',
  'failed.claim.own':
    '{app} não confirmou o login. Verifique o ID do cliente, o segredo do cliente e a URL de redirecionamento e faça login novamente.',
  'failed.claim.client-credentials':
    '{app} não aceitou estas credenciais. Verifique o ID e o segredo do cliente e tente novamente.',

  // The list of ways
  'way.app': 'Fazer login com {app}',
  'way.app.hint': '{app} abre em uma nova janela. Não é preciso copiar nada.',
  'way.own': 'Seu próprio app de {app}',
  'way.own.hint': 'Para desenvolvedores: faça login com um app que você registrou em {app}.',
  'way.client-credentials': 'De servidor para servidor',
  'way.client-credentials.hint': 'Para desenvolvedores: ID e segredo do cliente, sem que ninguém faça login.',
};
