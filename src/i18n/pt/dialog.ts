import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'Conectar {app}',
  'dialog.reconnect': 'Reconectar {app}',
  'dialog.loading': 'Carregando…',
  'dialog.close': 'Fechar',
  'dialog.cancel': 'Cancelar',
  'dialog.retry': 'Tentar novamente',

  // The form
  'form.connect': 'Conectar',
  'form.reconnect': 'Reconectar',
  'form.later': 'Configurar depois',
  'form.reconnect.notice': 'Você está reconectando “{name}”. O que você inserir aqui substituirá os dados atuais.',
  'form.name': 'Nome da conexão',
  'form.name.hint': 'Só você e sua equipe verão este nome.',
  'form.name.taken': 'Já existe uma conexão com este nome. Escolha outro.',
  'form.no-auth': '{app} não exige conta nem chave. Crie a conexão para usá-la nos seus fluxos de trabalho.',
  'form.optional': 'opcional',
  'form.saving': 'Conectando…',
  'form.saving.slow': '{app} está verificando seus dados. Isso pode levar até um minuto.',
  'form.saved': 'Conexão com {app} concluída',
  'form.saved.later': 'Você poderá configurar {app} depois',

  // Leaving with something typed
  'leave.title': 'Descartar o que você inseriu?',
  'leave.text': 'Ainda não há conexão com {app}. O que você inseriu não será salvo.',
  'leave.stay': 'Continuar editando',
  'leave.discard': 'Descartar',

  // Fields
  'field.reveal': 'Mostrar {field}',
  'field.hide': 'Ocultar {field}',
  'field.choose': 'Escolha uma opção',
  'field.search': 'Buscar em {field}',
  'field.file': 'Escolher arquivo',
  'field.file.hint': 'Cole o conteúdo ou arraste o arquivo para cá.',
  'field.file.loaded': 'Arquivo lido: {file}',
  'field.file.too-large': 'Este arquivo tem mais de 256 kB. Escolha o próprio arquivo da chave.',
  'field.file.not-text': 'Este não é um arquivo de texto. Escolha o próprio arquivo da chave.',
  'field.required': 'Preencha “{field}”.',
  'field.required.choice': 'Escolha uma opção em “{field}”.',
  'field.not-a-number': '“{field}” deve ser um número, por exemplo 5432.',
  'field.unsupported':
    'Ainda não é possível preencher “{field}” aqui. Peça à equipe responsável por este app que configure a conexão para você.',

  // Markdown
  'markdown.new-tab': 'abre em uma nova guia',

  // A dialog that could not load. Titles first.
  'failed.title': 'Não é possível conectar {app} agora',
  'failed.title.unknown-app': 'Não é possível conectar este app agora',
  'failed.unsupported':
    '{app} usa {type} para o login, e esta janela ainda não oferece esse método. Peça à equipe responsável por este app outra forma de conexão.',
  'failed.details': 'Detalhes: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Parece que você está sem internet. Verifique sua rede e tente novamente.',
  'problem.unreachable':
    'Não foi possível acessar o servidor. Verifique sua conexão com a internet ou a VPN e tente novamente.',
  'problem.timeout': 'Demorou demais e foi interrompido. Tente novamente; nada será criado em duplicidade.',
  'problem.unexpected_answer':
    'O servidor enviou uma resposta inesperada. Tente novamente em instantes. Se o problema continuar, fale com o suporte.',
  'problem.server_error':
    'Ocorreu um erro no servidor. Tente novamente em instantes. Se o problema continuar, fale com o suporte.',
  'problem.rate_limited': 'Muitas tentativas em pouco tempo. Aguarde um minuto e tente novamente.',
  'problem.too_large': 'O conteúdo é grande demais. Verifique se você colou a coisa certa.',
  'problem.session_expired':
    'Sua sessão expirou. Copie o que ainda for necessário, feche esta janela e abra-a novamente.',
  'problem.permission_denied':
    'Você não tem permissão para criar conexões neste projeto. Peça acesso a um administrador.',
  'problem.not_authorized': 'Você não tem acesso a este projeto. Peça acesso a um administrador.',
  'problem.feature_disabled': 'Seu plano não inclui este recurso. Fale com um administrador ou com o suporte.',
  'problem.piece_not_found': 'Este app não está mais disponível aqui. Fale com o suporte.',
  'problem.project_not_found': 'O projeto desta conexão não existe mais. Recarregue a página e tente novamente.',
  'problem.not_found': 'Algo de que esta conexão precisa não existe mais. Recarregue a página e tente novamente.',
  'problem.rejected': '{app} não aceitou estes dados. Verifique-os e tente novamente.',
  'problem.claim_failed': '{app} não confirmou o login. Tente novamente.',
  'problem.cloud_claim_failed': '{app} não confirmou o login. Tente novamente.',
  'problem.engine_failed': 'Não foi possível verificar {app} agora. Tente novamente em instantes.',
  'problem.invalid_request':
    'O servidor não aceitou esta conexão. Altere o que está indicado abaixo e tente novamente.',
  'problem.schema_mismatch': 'O servidor não aceitou o formulário. Verifique todos os campos e tente novamente.',
  'problem.secret_not_found': 'Seu gerenciador de segredos não contém este segredo. Verifique o nome.',
  'problem.secret_manager_unreachable':
    'Não foi possível acessar seu gerenciador de segredos. Fale com um administrador.',
  'problem.detail': 'Resposta de {app}: {detail}',
  'problem.detail.server': 'Detalhes: {detail}',
};
