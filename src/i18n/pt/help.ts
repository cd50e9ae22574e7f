import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  // On phones, what folds away the app's own instructions.
  instructions: 'Instruções',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Há espaços antes, depois ou no meio do que você inseriu.',
  'looks.quotes': 'O que você inseriu está entre aspas.',
  'looks.bearer': 'A palavra “{word}” normalmente não faz parte deste dado.',
  'looks.assignment': '“{name}=” normalmente não faz parte deste dado.',
  'looks.address': 'Este campo pede “{field}” sem “https://” e sem o que vem depois.',
  'looks.no-scheme': 'Este campo pede um endereço da web completo.',
  'fix.space': 'Remover os espaços',
  'fix.quotes': 'Remover as aspas',
  'fix.bearer': 'Remover “{word}”',
  'fix.assignment': 'Remover “{name}=”',
  'fix.address': 'Mudar para “{value}”',
  fixed: 'Corrigido.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Provavelmente a chave ou a senha está incorreta, expirou ou foi revogada. Copie-a por inteiro em {app} novamente.',
  'means.forbidden': 'Provavelmente a conta ou a chave não tem permissão para isso. Verifique as permissões em {app}.',
  'means.not-found': 'Provavelmente há um erro em um endereço, domínio ou ID. Compare com o que aparece em {app}.',
  'means.no-host': 'Nada responde neste endereço. Verifique se há erros de digitação.',
  'means.no-answer':
    'O endereço não respondeu. Verifique se ele está certo e se um firewall não está bloqueando o acesso.',
  'means.certificate': 'O certificado deste endereço não foi aceito. Fale com o responsável por ele.',
  'means.busy': '{app} recebeu solicitações demais. Aguarde um minuto e tente novamente.',
  'means.down': 'Parece haver um problema em {app}. Tente novamente em alguns minutos.',

  // What was typed before the window was closed by accident
  restored: 'O que você tinha inserido está aqui de novo, exceto senhas e chaves.',
};
