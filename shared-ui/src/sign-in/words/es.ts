import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Iniciar sesión',
  lead: {
    STORE: 'Administra tu ecosistema, su plan y sus miembros.',
    BACKOFFICE: 'Solo para el personal de soporte.',
    WEB: 'Tus ecosistemas y tu trabajo, en un solo lugar.',
  },
  forgot: '¿Olvidaste tu contraseña?',
  submit: 'Iniciar sesión',
  signedOut: 'Tu sesión terminó. Inicia sesión de nuevo para continuar.',
  idledOut:
    'Cerramos tu sesión porque no hubo actividad durante un tiempo. Inicia sesión de nuevo para continuar donde estabas.',
  passwordChanged: 'Tu contraseña se cambió. Inicia sesión con la nueva.',
  mfaTitle: 'Confirma que eres tú',
  recoveryLead:
    'Escribe uno de los códigos de recuperación que guardaste al activar la MFA. Cada uno sirve una vez.',
  recoveryCode: 'Código de recuperación',
  useRecovery: 'Usar un código de recuperación',
  useApp: 'Usar la aplicación de autenticación',
  startAgain: 'Iniciar sesión con otro usuario',
  cookiesRefused:
    'Tu navegador rechaza las cookies, y sin ellas no se puede iniciar sesión. Permite las cookies de este sitio en los ajustes del navegador y vuelve a cargar esta página.',
  passwordMissing: 'Escribe tu contraseña.',
  passkeyLead: 'Confirma con una llave de acceso de esta cuenta.',
  usePasskey: 'Usar una llave de acceso',
  passkeyGivenUp:
    'No se usó ninguna llave de acceso. Inténtalo otra vez, o escribe correo y contraseña.',
  passkeyNotUsed: 'No se usó ninguna llave de acceso. Inténtalo otra vez, o usa otro medio.',
}
