import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  greeting: 'Olá, {{name}}',
  ecosystems: 'Suas contas',
  plan: 'Plano {{plan}}',
  details: 'Detalhes',
  rcm: 'Painel RCM',
  linksOf: 'Links de {{name}}',
  waiting: 'O que espera por você',
  nothingWaits: 'Nada pendente. Está tudo em ordem.',
  assistanceTitle: '{{analyst}} pede para ajudar você',
  assistanceBody: 'Compare as palavras com quem está ligando antes de digitar o código.',
  assistanceOpen: 'Ver a solicitação',
  mfaBody: 'Um código do seu celular, além da senha, impede que outra pessoa entre.',
  mfaOpen: 'Ativar',
  codesTitle_zero: 'Você não tem códigos de recuperação',
  codesTitle_one: 'Resta {{count, number}} código de recuperação',
  codesTitle_other: 'Restam {{count, number}} códigos de recuperação',
  codesBody: 'Crie novos, para não ficar de fora se perder o celular.',
  codesOpen: 'Criar novos',
  succession: {
    invitedTitle: '{{administrator}} escolheu você como sucessor de {{ecosystem}}',
    invitedBody: 'Aceite ou recuse o convite.',
    invitedOpen: 'Responder',
    activateTitle: 'Ative seu status de sucessor de {{ecosystem}}',
    activateBody: 'O link está no seu e-mail e vale {{limits.activationSeconds, duration}}.',
    activateOpen: 'Ver',
    confirmTitle: 'Confirme que você assume {{ecosystem}}',
    confirmBody: 'Tudo foi verificado. Você será o administrador assim que confirmar.',
    confirmOpen: 'Confirmar',
  },
}
