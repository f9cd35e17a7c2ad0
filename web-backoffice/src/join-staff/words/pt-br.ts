import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: {
    NEW_ACCOUNT: 'Prepare a sua conta',
    NEW_AUTHENTICATOR: 'Conecte outro aplicativo autenticador',
  },
  lead: {
    NEW_ACCOUNT:
      'Olá, {{name}}. Escolha uma senha e conecte um aplicativo autenticador; só então a conta vale.',
    NEW_AUTHENTICATOR: 'Olá, {{name}}. O aplicativo atual vale até o novo estar conectado.',
  },
  email: 'Endereço de e‑mail',
  roles: 'Funções',
  until: 'O link vale até',
  password: 'A sua senha',
  presentPassword: 'A sua senha atual',
  complete: 'Concluir',
  ready: {
    NEW_ACCOUNT: 'A sua conta está pronta',
    NEW_AUTHENTICATOR: 'O novo aplicativo está conectado',
  },
  readyText: 'A partir de agora você entra com a senha e um código do aplicativo.',
  signIn: 'Entrar',
  noLink: {
    missing: {
      title: 'Falta o link',
      text: 'Este endereço não contém nenhum link. Abra de novo o link do e‑mail ou da linha de comando.',
    },
    dead: {
      title: 'Este link não vale mais',
      text: 'Foi usado, venceu, ou outro posterior o substituiu.',
    },
    next: 'Um operador, ou quem cuida do servidor, envia um novo.',
  },
}
