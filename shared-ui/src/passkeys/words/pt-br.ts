import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Chaves de acesso',
  lead: 'Entre com sua digital, seu rosto ou um PIN em vez de senha e código. Uma chave de acesso também confirma o que pede um código MFA.',
  add: 'Adicionar uma chave de acesso',
  addLead:
    'Primeiro confirme que é você; depois seu navegador pergunta onde guardá-la: neste dispositivo, em um celular ou em uma chave de segurança.',
  name: 'Nome',
  nameHint: 'Para que você a reconheça depois, por exemplo o dispositivo que a tem.',
  none: 'Você ainda não tem nenhuma chave de acesso.',
  created: 'Adicionada em {{when}}',
  used: 'usada pela última vez em {{when}}',
  unused: 'ainda não usada',
  elsewhere: 'para {{domain}}',
  rename: 'Renomear',
  renameOne: 'Renomear {{name}}',
  renameTitle: 'Renomear a chave de acesso',
  remove: 'Remover',
  removeOne: 'Remover {{name}}',
  removeTitle: 'Remover {{name}}?',
  removeLead: 'Não será mais possível entrar com ela.',
  removeLast:
    'É o seu último fator: a MFA ficará desativada, e seu usuário, protegido só pela senha.',
  added: 'A chave de acesso foi adicionada',
  removed: 'A chave de acesso foi removida',
  renamed: 'A chave de acesso foi renomeada',
  givenUp: 'Nenhuma chave de acesso foi criada. Tente de novo quando quiser.',
  there: 'Este dispositivo ou chave já tem uma das suas chaves de acesso.',
  unsupported: 'Este navegador não consegue criar chaves de acesso neste endereço.',
  full: 'Você tem tantas chaves de acesso quantas uma pessoa pode ter ({{limits.passkeysPerPerson}}).',
}
