import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  userEmail: 'Correo electrónico del usuario',
  start: 'Iniciar proceso de verificación',
  noEnvironments: 'Ninguno',
  ecosystemRequired: 'Elige un ecosistema para continuar.',
  heldTitle: 'Ya hay una solicitud abierta',
  mineText: 'Continúa donde la dejaste, o cancélala desde allí para empezar otra.',
  mineContinue: 'Continuar con la solicitud',
  noEcosystemTitle: 'Sin ecosistemas',
  notFoundTitle: 'No encontramos esta solicitud',
  notFoundText: 'No existe, o pertenece a otro analista.',
  stepOf: 'Paso {{step}} de {{count}}: {{name}}',
  closesIn: 'La solicitud se cierra en {{time}}.',
  closesHint: 'Si nadie avanza antes, se cierra sola y lo ingresado se pierde.',
  internalCode: 'Tu código de verificación',
  enterInternalCode: 'Validar código',
  code: {
    attempts_one: 'Queda {{count}} intento.',
    attempts_other: 'Quedan {{count}} intentos.',
    noAttempts: 'No quedan intentos con este código.',
    resend: 'Enviar otro código',
    resendIn: 'Podrás enviar otro en {{time}}',
    resent: 'Enviamos un código nuevo. El anterior ya no sirve.',
    expiresIn: 'El código vence en {{time}}',
    expired: 'El código venció. Envía otro.',
  },
  cancelReason: '¿Por qué se cancela?',
  ended: {
    reason: 'Motivo indicado',
    at: 'Cerrada',
    startAgain: 'Empezar de nuevo',
    withdrawn: 'El sistema la cerró porque cambió un derecho o terminó una sesión.',
  },
  created: 'Solicitada',
  list: {
    lead: 'Las abiertas primero; después, las más recientes.',
    emptyTitle: 'Todavía no tienes solicitudes',
    emptyText: 'Cuando inicies un proceso de verificación, aparecerá aquí.',
  },
}
