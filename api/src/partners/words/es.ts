import type { en } from './en.ts'

export const es: typeof en = {
  partner: {
    created: 'Socio creado',
    principalHandedOn: 'Titularidad de Principal transferida',
    suspended: 'Socio suspendido',
    resumed: 'Socio reactivado',
    ecosystemGiven: 'Ecosistema confiado al socio',
    ecosystemTaken: 'Ecosistema retirado al socio',
  },
  partnerInvitation: {
    sent: 'Invitación para ser socio',
    sentAgain: 'Invitación de un socio enviada de nuevo',
    withdrawn: 'Invitación de un socio retirada',
    accepted: 'Se convirtió en socio',
  },
  admUser: {
    invited: 'Invitación al equipo',
    invitationResent: 'Invitación al equipo enviada de nuevo',
    added: 'Persona agregada al equipo',
    activated: 'Persona incorporada al equipo',
    changed: 'Usuario ADM modificado',
    blocked: 'Usuario ADM bloqueado',
    unblocked: 'Usuario ADM desbloqueado',
    deleted: 'Usuario ADM eliminado',
    signedOut: 'Sesiones del usuario ADM cerradas en todos los dispositivos',
    emailProposed: 'Otro correo propuesto',
    principalReceived: 'Recibió la titularidad de Principal',
    principalGiven: 'Pasó la titularidad de Principal',
  },
}
