import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  userEmail: 'E-mail do usuário',
  start: 'Iniciar processo de verificação',
  noEnvironments: 'Nenhum',
  ecosystemRequired: 'Escolha uma conta para continuar.',
  heldTitle: 'Já existe uma solicitação aberta',
  mineText: 'Continue de onde parou, ou cancele por lá para começar outra.',
  mineContinue: 'Continuar a solicitação',
  noEcosystemTitle: 'Sem contas',
  notFoundTitle: 'Não encontramos esta solicitação',
  notFoundText: 'Ela não existe ou é de outro analista.',
  stepOf: 'Passo {{step}} de {{count}}: {{name}}',
  closesIn: 'A solicitação se encerra em {{time}}.',
  closesHint: 'Se ninguém avançar antes, ela se encerra sozinha e o que foi digitado se perde.',
  internalCode: 'Seu código de verificação',
  enterInternalCode: 'Validar código',
  code: {
    attempts_one: 'Resta {{count}} tentativa.',
    attempts_other: 'Restam {{count}} tentativas.',
    noAttempts: 'Não restam tentativas para este código.',
    resend: 'Enviar outro código',
    resendIn: 'Você poderá enviar outro em {{time}}',
    resent: 'Enviamos um novo código. O anterior não vale mais.',
    expiresIn: 'O código vence em {{time}}',
    expired: 'O código venceu. Envie outro.',
  },
  cancelReason: 'Por que está sendo cancelado?',
  ended: {
    reason: 'Motivo informado',
    at: 'Encerrada',
    startAgain: 'Começar de novo',
    withdrawn: 'O sistema a fechou porque um direito mudou ou um acesso terminou.',
  },
  created: 'Solicitada',
  list: {
    lead: 'As abertas primeiro; depois, as mais recentes.',
    emptyTitle: 'Você ainda não tem solicitações',
    emptyText: 'Quando você iniciar um processo de verificação, ele aparecerá aqui.',
  },
}
