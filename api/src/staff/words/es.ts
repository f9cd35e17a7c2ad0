import type { en } from './en.ts'

export const es: typeof en = {
  staffInvitation: {
    sent: 'Persona del equipo de la plataforma invitada',
    sentAgain: 'Invitación al equipo de la plataforma enviada de nuevo',
    withdrawn: 'Invitación al equipo de la plataforma retirada',
    accepted: 'Invitación al equipo de la plataforma aceptada',
    newAuthenticatorSent: 'Enlace para otra aplicación de autenticación enviado',
    authenticatorReplaced: 'Aplicación de autenticación reemplazada por un enlace',
  },
  mfaReset: {
    asked: 'Restablecimiento de la MFA pedido',
    confirmed: 'Restablecimiento de la MFA confirmado',
    withdrawn: 'Restablecimiento de la MFA retirado',
    stopped: 'Restablecimiento de la MFA detenido por la persona',
    linkSent: 'Restablecimiento de la MFA: enlace enviado',
    ended: 'Restablecimiento de la MFA terminado por un bloqueo',
  },
}
