import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  greeting: 'Hola, {{name}}',
  ecosystems: 'Tus ecosistemas',
  plan: 'Plan {{plan}}',
  details: 'Detalles',
  rcm: 'Panel RCM',
  linksOf: 'Enlaces de {{name}}',
  waiting: 'Lo que te espera',
  nothingWaits: 'Nada pendiente. Todo está en orden.',
  assistanceTitle: '{{analyst}} pide asistirte',
  assistanceBody: 'Compara las palabras con quien te llama antes de ingresar el código.',
  assistanceOpen: 'Ver la solicitud',
  mfaBody: 'Un código de tu teléfono, además de la contraseña, impide que entre otra persona.',
  mfaOpen: 'Activar',
  codesTitle_zero: 'No tienes códigos de recuperación',
  codesTitle_one: 'Queda {{count, number}} código de recuperación',
  codesTitle_other: 'Quedan {{count, number}} códigos de recuperación',
  codesBody: 'Crea nuevos, para no quedar fuera si pierdes el teléfono.',
  codesOpen: 'Crear nuevos',
  succession: {
    invitedTitle: '{{administrator}} te eligió como sucesor de {{ecosystem}}',
    invitedBody: 'Acepta o rechaza la invitación.',
    invitedOpen: 'Responder',
    activateTitle: 'Activa tu estado como sucesor de {{ecosystem}}',
    activateBody: 'El enlace está en tu correo y dura {{limits.activationSeconds, duration}}.',
    activateOpen: 'Ver',
    confirmTitle: 'Confirma que asumes {{ecosystem}}',
    confirmBody: 'Todo está comprobado. Serás su administrador en cuanto confirmes.',
    confirmOpen: 'Confirmar',
  },
}
