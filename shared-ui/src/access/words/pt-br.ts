import type { Translated } from '../../i18n/languages.ts'
import type { access as english } from './en.ts'

/** Access sessions and the client's side of assistance, in Brazilian Portuguese. */
export const access: Translated<typeof english> = {
  access: {
    banner: 'Sessão temporária',
    shows: 'Você trabalha como {{subject}} em {{ecosystem}}',
    controlledBy: 'Sob o controle de {{controller}}. Cada alteração fica registrada.',
    countdown: 'Sessão temporária',
    leave: 'Sair',
    leaveTitle: 'Sair da sessão temporária?',
    leaveText:
      'Esta aba deixa de mostrar {{subject}}. A sessão continua no backoffice até ser encerrada lá ou até o tempo acabar.',
    endedTitle: 'A sessão temporária terminou',
    leftTitle: 'Você saiu da sessão temporária',
    ended: {
      ANALYST: 'Foi encerrada no backoffice.',
      CLIENT: 'O cliente a encerrou.',
      TIME: 'O tempo acabou.',
      REVOKED: 'Foi retirada uma permissão da qual ela dependia.',
      LEFT: 'No backoffice ela continua até ser encerrada lá ou até o tempo acabar.',
      UNKNOWN: 'Alguém a encerrou, ou foi retirada uma permissão da qual ela dependia.',
    },
    endedText: 'Nada dela pode mais ser visto ou feito aqui. Você pode fechar esta aba.',
    elsewhereTitle: 'Há uma sessão temporária aberta em outra aba',
    elsewhereText:
      'Lá você trabalha como {{subject}} em {{ecosystem}}. Uma aba nova só faz parte dela quando você disser. Se entrar aqui embaixo, você trabalha em seu próprio nome.',
    elsewhereGoOn: 'Continuar a sessão nesta aba',
    goToSignIn: 'Ir para a entrada',
    changedTitle: 'Esta aba mostra algo que já terminou',
    changedText:
      'Este navegador saiu da sessão temporária que esta aba ainda mostra, ou entrou em outra. Nada foi alterado. Recarregue para continuar.',
  },
  assistance: {
    promptTitle: 'O suporte pede para ajudar você',
    waiting: 'O suporte pede para ajudar você',
    open: 'Ver a solicitação',
    later: 'Agora não',
    lead: '{{analyst}} pede para trabalhar em {{ecosystem}} em seu nome, por no máximo {{duration}}.',
    analyst: 'Analista',
    ecosystem: 'Conta',
    reason: 'Motivo',
    duration: 'Duração',
    durationValue: 'No máximo {{duration}}',
    phrase: 'Frase de conferência',
    phraseHint:
      'A pessoa ao telefone diz estas palavras a você primeiro. Nunca as diga você. Se ouvir outras, ou nenhuma, recuse.',
    code: 'Seu código',
    codeHint:
      'Os 6 dígitos do e-mail que enviamos. As duas partes os digitam; só então o acesso é aberto.',
    allow: 'Permitir o acesso',
    refuse: 'Recusar',
    refuseTitle: 'Recusar a assistência?',
    refuseText: 'A solicitação é fechada e ninguém obtém acesso à sua conta.',
    expires: 'Responda em {{time}}',
    youEntered: 'Você digitou o código',
    youNotYet: 'Você ainda não digitou o código',
    analystEntered: '{{analyst}} digitou o código',
    analystNotYet: '{{analyst}} ainda não digitou o código',
    tellCode:
      'Sua parte está feita. Leia o código para {{analyst}} ao telefone, para que também o digite.',
    sessionTitle: '{{analyst}} está trabalhando na sua conta',
    sessionLead:
      'Você pode encerrar a qualquer momento. Cada alteração fica registrada e depois é mostrada a você.',
    sessionLabel: 'Sessão temporária',
    banner: '{{analyst}} está trabalhando em {{ecosystem}} em seu nome',
    openedEnvironments: 'Aberto: {{environments}}',
    end: 'Encerrar agora',
    endTitle: 'Encerrar a assistência agora?',
    endText: '{{analyst}} perde o acesso na hora.',
    closedTitle: {
      COMPLETED: 'A assistência terminou',
      CANCELLED: 'O analista cancelou a solicitação',
      REFUSED: 'Você recusou a solicitação',
      EXPIRED: 'A solicitação foi fechada sem resposta',
    },
    closedText: {
      COMPLETED: 'Ninguém além de você tem mais acesso à sua conta.',
      CANCELLED: 'Ninguém teve acesso à sua conta.',
      REFUSED: 'Ninguém teve acesso à sua conta.',
      EXPIRED:
        'Ninguém teve acesso à sua conta. Se ainda precisar de ajuda, fale de novo com o suporte.',
    },
    closeReason: 'Motivo informado',
    changesTitle: 'O que foi alterado',
    changesNone: 'Nada foi alterado.',
    before: 'Antes',
    after: 'Depois',
  },
}
