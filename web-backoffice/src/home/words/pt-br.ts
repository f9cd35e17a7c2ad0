import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Hoje',
  seeAll: 'Ver tudo',
  yourTurn: 'Sua vez',
  yourTurnEmpty: 'Nada espera por você. Procure um usuário para começar.',
  clientsTurn: 'Aguardando o cliente',
  clientsTurnEmpty: 'Nenhum cliente tem um código para digitar.',
  administration: 'Administração da conta',
  ecosystemAdminEmpty: 'Nenhum suporte a uma administração está aberto.',
  ended: 'Encerrado hoje',
  endedEmpty: 'Nada foi encerrado hoje.',
  noChanges: 'Sem alterações',
  sessionLeft: 'Tempo restante da sessão com {{name}}',
  waitingLeft: 'Tempo restante até a solicitação de {{name}} se encerrar',
  claims: 'Reivindicações para revisar',
  claimsEmpty: 'Nenhuma reivindicação espera por você.',
  decidable: 'Pronta para decidir',
  decidableFrom: 'A partir de {{when}}',
  operator: {
    title: 'Administração da plataforma',
    nothing: 'Você cuida desta instalação. Nada espera por você.',
  },
  suspended: {
    title: 'O parceiro {{partner}} está suspenso',
    body: 'A plataforma não deixa a equipe entrar por enquanto: ninguém trabalha nele nem nas contas dos clientes, que continuam funcionando. Se for um engano, escreva ao suporte da plataforma.',
    since: 'Desde',
    reason: 'Motivo',
  },
  team: {
    greeting: 'Olá, {{name}}',
    profile: 'Ver no perfil',
    ecosystems: 'Suas contas',
    none: 'Você não é membro de nenhuma conta.',
    elsewhere:
      'As outras contas que {{partner}} atende não aparecem aqui: os Super Administradores e o Suporte as encontram em Admin → Contas.',
    linksOf: 'Links de {{name}}',
    openWeb: 'Abrir o Web',
    openStore: 'Abrir a Store',
  },
}
