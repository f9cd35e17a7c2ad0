import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  nav: {
    overview: 'Conta',
    members: 'Membros',
    channels: 'Canais',
    settings: 'Configurações',
    users: 'Usuários',
    singleSignOn: 'Login único',
    queues: 'Filas',
    provider: 'Seu fornecedor',
    partnerSessions: 'Sessões do parceiro',
    planSettings: 'Configurações do plano',
    plan: 'Plano e módulos',
    successor: 'Sucessor da conta',
    pastAssistance: 'Assistências anteriores',
    audit: 'Auditoria',
  },
  openWeb: 'Abrir o Web',
  openAnotherEcosystem: 'Abrir outra conta',
}
