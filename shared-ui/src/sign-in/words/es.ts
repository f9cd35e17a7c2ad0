import type { Translated } from '../../i18n/languages.ts'
import type { signIn as english } from './en.ts'

/** Signing in, forgotten passwords, and coming in by a ticket, in Spanish. */
export const signIn: Translated<typeof english> = {
  signIn: {
    title: 'Iniciar sesión',
    lead: {
      STORE: 'Administra tu ecosistema, su plan y sus miembros.',
      BACKOFFICE: 'Solo para el personal de soporte.',
      WEB: 'Tus ecosistemas y tu trabajo, en un solo lugar.',
    },
    email: 'Correo electrónico',
    password: 'Contraseña',
    forgot: '¿Olvidaste tu contraseña?',
    submit: 'Iniciar sesión',
    signedOut: 'Tu sesión terminó. Inicia sesión de nuevo para continuar.',
    idledOut:
      'Cerramos tu sesión porque no hubo actividad durante un tiempo. Inicia sesión de nuevo para continuar donde estabas.',
    passwordChanged: 'Tu contraseña se cambió. Inicia sesión con la nueva.',
    mfaTitle: 'Confirma que eres tú',
    mfaLead: 'Escribe el código de 6 cifras que muestra ahora tu aplicación de autenticación.',
    mfaCode: 'Código MFA',
    recoveryLead:
      'Escribe uno de los códigos de recuperación que guardaste al activar la MFA. Cada uno sirve una vez.',
    recoveryCode: 'Código de recuperación',
    useRecovery: 'Usar un código de recuperación',
    useApp: 'Usar la aplicación de autenticación',
    startAgain: 'Iniciar sesión con otro usuario',
    cookiesRefused:
      'Tu navegador rechaza las cookies, y sin ellas no se puede iniciar sesión. Permite las cookies de este sitio en los ajustes del navegador y vuelve a cargar esta página.',
    emailMissing: 'Escribe tu correo electrónico.',
    passwordMissing: 'Escribe tu contraseña.',
  },
  signOutWarning: {
    title: 'Tu sesión se cerrará pronto',
    own: {
      IDLE: 'No ha habido actividad aquí durante un tiempo. Para proteger tu cuenta, tu sesión se cerrará cuando termine este tiempo; lo que no hayas guardado se perderá.',
      LIMIT:
        'Tu sesión está por llegar a su duración máxima. Cuando termine este tiempo se cerrará y tendrás que iniciar sesión de nuevo. Guarda ahora lo que estás haciendo.',
    },
    controller: {
      IDLE: 'No ha habido actividad aquí ni en el backoffice durante un tiempo. Cuando termine este tiempo se cerrará tu propia sesión del backoffice y, con ella, la sesión de asistencia.',
      LIMIT:
        'Tu propia sesión del backoffice está por llegar a su duración máxima. Cuando termine este tiempo se cerrará y, con ella, la sesión de asistencia. Tendrás que iniciar sesión de nuevo.',
    },
    countdown: 'Tiempo hasta el cierre de tu sesión',
    stay: 'Mantener la sesión',
    understood: 'Entendido',
  },
  forgot: {
    title: 'Contraseña olvidada',
    lead: 'Escribe tu correo. Si existe un usuario con él, enviamos un enlace que sirve durante {{limits.passwordResetSeconds, duration}}.',
    submit: 'Enviar el enlace',
    sentTitle: 'Revisa tu buzón',
    sent: 'Si {{email}} pertenece a un usuario, el enlace va en camino. Sirve una vez, durante {{limits.passwordResetSeconds, duration}}. Revisa también el correo no deseado.',
    backToSignIn: 'Volver a iniciar sesión',
  },
  reset: {
    title: 'Elige una contraseña nueva',
    lead: 'Se cerrará la sesión en tus demás dispositivos. La MFA queda como está.',
    newPassword: 'Contraseña nueva',
    repeat: 'Repite la contraseña nueva',
    rule: 'Al menos {{minimum}} caracteres. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.',
    tooShort: 'Usa al menos {{minimum}} caracteres.',
    differs: 'Las dos contraseñas no coinciden.',
    submit: 'Guardar la contraseña nueva',
    linkMissing:
      'Esta dirección no contiene ningún enlace. Abre otra vez el enlace del correo o pide uno nuevo.',
    askAgain: 'Pedir un enlace nuevo',
  },
  handoff: {
    title: 'Abriendo el entorno',
    lead: 'Un momento: estamos comprobando tu acceso.',
    failedTitle: 'Este acceso no se puede usar',
    failedHint: 'Vuelve al backoffice y abre el entorno otra vez.',
    missing: 'Esta dirección no contiene ningún acceso.',
    noOpener: 'Esta dirección solo funciona en la pestaña que abrió el propio backoffice.',
  },
}
