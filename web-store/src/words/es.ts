import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  nav: {
    overview: 'Ecosistema',
    members: 'Miembros',
    channels: 'Canales',
    settings: 'Configuración',
    users: 'Usuarios',
    singleSignOn: 'Inicio de sesión único',
    queues: 'Colas',
    provider: 'Tu proveedor',
    partnerSessions: 'Sesiones del socio',
    planSettings: 'Configuración del plan',
    plan: 'Plan y módulos',
    successor: 'Sucesor del ecosistema',
    pastAssistance: 'Asistencias anteriores',
    audit: 'Auditoría',
  },
  openWeb: 'Abrir Web',
  openAnotherEcosystem: 'Abrir otro ecosistema',
}
