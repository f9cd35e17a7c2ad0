import type { en } from './en.ts'

export const es: typeof en = {
  user: {
    created: 'Usuario creado',
    blocked: 'Usuario bloqueado',
    unblocked: 'Usuario desbloqueado',
    profileChanged: 'Perfil modificado',
    passwordSet: 'Contraseña establecida',
    passwordChanged: 'Contraseña cambiada',
    passwordReset: 'Contraseña reemplazada mediante un enlace enviado por correo',
    passwordResetRequested: 'Enlace para reemplazar la contraseña solicitado',
    mfaTurnedOn: 'MFA activada',
    mfaTurnedOff: 'MFA desactivada',
    recoveryCodesOffered: 'Nuevos códigos de recuperación mostrados',
    recoveryCodesRenewed: 'Códigos de recuperación renovados',
    recoveryCodeUsed: 'Código de recuperación usado',
    appRefused: 'Inicio de sesión rechazado: no disponible para este usuario',
    staffRolesChanged: 'Roles en el equipo de la plataforma cambiados',
    emailChangeRequested: 'Se pidió otro correo',
    emailChangeMailed: 'Se escribió a la dirección del otro correo',
    emailChangeWithdrawn: 'Se retiró la petición de otro correo',
    emailChanged: 'Correo cambiado',
    emailChangeStopped: 'Cambio de correo detenido desde la dirección anterior',
    signedIn: 'Inicio de sesión',
  },
  device: {
    signedOut: 'Sesión cerrada en un dispositivo',
  },
  devices: {
    allSignedOut: 'Sesión cerrada en todos los dispositivos',
  },
}
