import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Assistência técnica',
  lead: 'Verifique o status de um usuário e inicie uma sessão temporária com a autorização da pessoa.',
  userEmailHint: 'O e-mail com que a pessoa entra.',
  information: 'Informações do usuário',
  name: 'Nome',
  email: 'E-mail',
  status: 'Status',
  chooseEcosystem: 'Escolha a conta em que você prestará a assistência',
  plan: 'Plano',
  role: 'Função',
  modules: 'Módulos',
  noModules: 'Sem módulos',
  environments: 'Ambientes disponíveis',
  continue: 'Ir para a validação interna',
  continueHint: 'Uma solicitação é aberta. O cliente ainda não recebe nenhuma mensagem.',
  heldText: '{{analyst}} já está atendendo {{client}}. Fale com essa pessoa ou espere que termine.',
  mineTitle: 'Você já tem uma solicitação aberta com este cliente',
  blockedTitle: 'Usuário bloqueado',
  noEcosystemText: 'Esta pessoa não é membro ativo de nenhuma conta, então não há o que assistir.',
}
