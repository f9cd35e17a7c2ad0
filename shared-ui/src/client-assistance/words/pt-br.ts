import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
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
  looksTitle: 'O que foi visto',
  looksTimes_one: 'uma vez',
  looksTimes_other: '{{count, number}} vezes',
  before: 'Antes',
  after: 'Depois',
  changes: {
    otherAction: 'Outra alteração ({{action}})',
    field: {
      name: 'Nome',
      email: 'E-mail',
      role: 'Função',
      status: 'Status',
      language: 'Idioma',
      colorScheme: 'Aparência',
      value: 'Valor',
    },
    value: {
      ADMINISTRATOR: 'Administrador',
      ATTENDANT: 'Atendente',
      USER: 'Usuário',
      ACTIVE: 'Ativo',
      BLOCKED: 'Bloqueado',
    },
  },
  link: {
    deadTitle: 'Este link não vale mais',
    deadBody:
      'A solicitação foi encerrada, o tempo dela acabou ou um e-mail mais novo substituiu este link. Ninguém entra na sua conta por ele.',
    deadNext:
      'Abra o link do e-mail mais recente. Se não houver outro e você ainda precisar de ajuda, ligue de novo para o suporte.',
    missingTitle: 'Abra o link do e-mail',
    missingBody:
      'Este endereço não contém nenhum link. O suporte o envia por e-mail quando pede para ajudar você.',
    nothingTitle: 'Nenhuma solicitação espera por você',
    nothingBody:
      'Quando o suporte pedir para ajudar você, a solicitação aparecerá aqui e no seu e-mail.',
    home: 'Ir para o Início',
    past: 'Assistências anteriores',
  },
}
