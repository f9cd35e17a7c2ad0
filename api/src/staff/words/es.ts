import type { en } from './en.ts'

export const es: typeof en = {
  staffInvitation: {
    sent: 'Persona del equipo de la plataforma invitada',
    sentAgain: 'Invitación al equipo de la plataforma enviada de nuevo',
    accepted: 'Invitación al equipo de la plataforma aceptada',
    newAuthenticatorSent: 'Enlace para otra aplicación de autenticación enviado',
    authenticatorReplaced: 'Aplicación de autenticación reemplazada por un enlace',
  },
}
