import { defineActions } from '../platform/actions.ts'

const fields = { factor: 'PLAIN', guesser: 'PLAIN', lockedUntil: 'PLAIN' } as const

const labels = {
  en: 'Locked after wrong tries',
  es: 'Bloqueo tras intentos fallidos',
  'pt-BR': 'Bloqueio após tentativas incorretas',
} as const

/** A factor of a user. */
export const factorActions = defineActions('factor', {
  targetType: 'user',
  fields,
  actions: { locked: labels },
})

/** The same for an address without a user, so that a guesser can't tell the difference (C11). */
export const unknownEmailActions = defineActions('unknownEmail', {
  targetType: 'unknownEmail',
  fields,
  actions: { locked: labels },
})
