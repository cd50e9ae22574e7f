import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Configurações avançadas',
  warning: 'Aviso',
  important: 'Importante',
  'list.add': 'Adicionar {item}',
  'list.remove': 'Remover {item}',
  'list.item': '{item} {number}',

  'text.url': 'Digite um endereço da web completo, como https://example.com.',
  'text.email': 'Digite um e-mail, como name@example.com.',
  'text.uuid': 'Digite um ID de 36 caracteres, como 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Digite um JSON válido, como { "key": "value" }.',
  'text.min': {
    one: 'Digite pelo menos {count} caractere.',
    many: 'Digite pelo menos {count} de caracteres.',
    other: 'Digite pelo menos {count} caracteres.',
  },
  'text.max': {
    one: 'Digite no máximo {count} caractere.',
    many: 'Digite no máximo {count} de caracteres.',
    other: 'Digite no máximo {count} caracteres.',
  },
  'text.exactly': {
    one: 'Digite exatamente {count} caractere.',
    many: 'Digite exatamente {count} de caracteres.',
    other: 'Digite exatamente {count} caracteres.',
  },
  'text.pattern': 'Este não é o formato de “{field}”. Verifique se não falta nem sobra nada.',

  'number.any': 'Digite um número, como 2.5.',
  'number.min': 'Digite um número igual ou maior que {min}.',
  'number.max': 'Digite um número igual ou menor que {max}.',
  'number.between': 'Digite um número entre {min} e {max}.',
  'integer.any': 'Digite um número inteiro, como 30.',
  'integer.min': 'Digite um número inteiro igual ou maior que {min}.',
  'integer.max': 'Digite um número inteiro igual ou menor que {max}.',
  'integer.between': 'Digite um número inteiro entre {min} e {max}.',

  'choices.min': 'Escolha pelo menos {count}.',
  'choices.max': 'Escolha no máximo {count}.',
  'items.min': 'Adicione pelo menos {count}.',
  'items.max': 'Remova itens: o máximo é {count}.',

  unsupported: 'Não é possível alterar “{field}” aqui. O valor definido pelo app será mantido.',
  'unsupported.some': 'Algumas opções deste app só podem ser configuradas no próprio serviço.',
};
