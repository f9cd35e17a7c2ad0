import { defineActions } from '../platform/actions.ts'

export const userActions = defineActions('user', {
  targetType: 'user',
  fields: {
    name: 'PERSONAL',
    email: 'PERSONAL',
    language: 'PLAIN',
    timeZone: 'PERSONAL',
    timeZoneSource: 'PLAIN',
    colorScheme: 'PLAIN',
    staffRole: 'PLAIN',
    status: 'PLAIN',
    app: 'PLAIN',
  },
  actions: {
    created: { en: 'User created', es: 'Usuario creado', 'pt-BR': 'Usuário criado' },
    blocked: { en: 'User blocked', es: 'Usuario bloqueado', 'pt-BR': 'Usuário bloqueado' },
    unblocked: {
      en: 'User unblocked',
      es: 'Usuario desbloqueado',
      'pt-BR': 'Usuário desbloqueado',
    },
    profileChanged: { en: 'Profile changed', es: 'Perfil modificado', 'pt-BR': 'Perfil alterado' },
    passwordSet: {
      en: 'Password set',
      es: 'Contraseña establecida',
      'pt-BR': 'Senha definida',
    },
    passwordChanged: {
      en: 'Password changed',
      es: 'Contraseña cambiada',
      'pt-BR': 'Senha alterada',
    },
    passwordReset: {
      en: 'Password replaced by an e-mailed link',
      es: 'Contraseña reemplazada mediante un enlace enviado por correo',
      'pt-BR': 'Senha substituída por um link enviado por e-mail',
    },
    passwordResetRequested: {
      en: 'Link to replace the password asked for',
      es: 'Enlace para reemplazar la contraseña solicitado',
      'pt-BR': 'Link para substituir a senha solicitado',
    },
    mfaTurnedOn: { en: 'MFA turned on', es: 'MFA activada', 'pt-BR': 'MFA ativada' },
    mfaTurnedOff: { en: 'MFA turned off', es: 'MFA desactivada', 'pt-BR': 'MFA desativada' },
    recoveryCodesOffered: {
      en: 'New recovery codes shown',
      es: 'Nuevos códigos de recuperación mostrados',
      'pt-BR': 'Novos códigos de recuperação exibidos',
    },
    recoveryCodesRenewed: {
      en: 'Recovery codes renewed',
      es: 'Códigos de recuperación renovados',
      'pt-BR': 'Códigos de recuperação renovados',
    },
    recoveryCodeUsed: {
      en: 'Recovery code used',
      es: 'Código de recuperación usado',
      'pt-BR': 'Código de recuperação usado',
    },
    appRefused: {
      en: 'Sign-in refused: not open to this user',
      es: 'Inicio de sesión rechazado: no disponible para este usuario',
      'pt-BR': 'Acesso recusado: não disponível para este usuário',
    },
  },
})

/** A sign-in makes a device, which is the target. */
export const signInActions = defineActions('user', {
  targetType: 'device',
  /** `timeZone` only if the sign-in brings another zone than the stored one. */
  fields: { app: 'PLAIN', mfa: 'PLAIN', timeZone: 'PERSONAL' },
  actions: {
    signedIn: { en: 'Signed in', es: 'Inicio de sesión', 'pt-BR': 'Acesso' },
  },
})

export const deviceActions = defineActions('device', {
  targetType: 'device',
  fields: { app: 'PLAIN', userAgent: 'PERSONAL' },
  actions: {
    signedOut: {
      en: 'Device signed out',
      es: 'Sesión cerrada en un dispositivo',
      'pt-BR': 'Dispositivo desconectado',
    },
  },
})

/** All devices of one user, who is the target. */
export const devicesActions = defineActions('devices', {
  targetType: 'user',
  fields: { devices: 'PLAIN' },
  actions: {
    allSignedOut: {
      en: 'All devices signed out',
      es: 'Sesión cerrada en todos los dispositivos',
      'pt-BR': 'Todos os dispositivos desconectados',
    },
  },
})
