import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  appearance: 'Idioma, zona horaria y colores',
  zone: 'Zona horaria',
  zoneOfBrowser: 'Como el navegador ({{zone}})',
  zoneLead: 'Para las horas de tus páginas y de tus correos, que dicen además la hora UTC.',
  zoneOfMails:
    'Los correos dicen las horas de {{zone}} hasta que vuelvas a iniciar sesión en este navegador.',
  zoneNone: 'No existe esa zona horaria.',
  title: 'Perfil y seguridad',
  underControl:
    'Estás en una sesión de asistencia: el perfil y su seguridad son solo de {{name}} y no se pueden abrir.',
  mailsRefused: {
    title: 'Los correos para ti no llegan',
    body: 'El servidor de correo de {{email}} dice que nadie tiene esta dirección. Los enlaces, códigos y avisos no te llegan: cambia tu correo más abajo o haz que arreglen el buzón.',
  },
  person: 'Datos personales',
  name: 'Nombre',
  nameMissing: 'Escribe un nombre de 1 a 100 caracteres.',
  saved: 'Guardado',
  ownData: {
    title: 'Tus datos',
    lead: 'Todo lo que se guarda de ti aquí, en un solo archivo.',
    act: 'Descargar tus datos',
    explain:
      'El archivo contiene tu cuenta, tus lugares, tus dispositivos, lo que escribiste y lo que el registro dice de ti: un objeto JSON por línea. Un correo te avisa de la descarga. Escribe un código o usa una llave de acceso.',
    loading_one: '{{count, number}} entrada cargada …',
    loading_other: '{{count, number}} entradas cargadas …',
    stop: 'Detener',
    done: 'Tus datos se han descargado',
  },
  changePassword: {
    title: 'Contraseña',
    lead: 'Larga, y que no uses en ningún otro sitio.',
    open: 'Cambiar la contraseña',
    current: 'Contraseña actual',
    currentMissing: 'Escribe tu contraseña actual.',
    done: 'Tu contraseña se cambió',
  },
  mfa: {
    title: 'Verificación en dos pasos (MFA)',
    on: 'Activa',
    off: 'Inactiva',
    leadOn: 'Después de la contraseña das un código de tu aplicación de autenticación.',
    leadPasskeys:
      'Después de la contraseña das un código de tu aplicación de autenticación, o usas una llave de acceso. Una llave de acceso sola también te deja entrar.',
    leadOff: 'Protege tu cuenta: además de la contraseña se pide un código de tu teléfono.',
    wayBack: 'Volver a donde estabas',
    turnOn: 'Activar la MFA',
    turnOnLead:
      'Primero tu contraseña, para que nadie que encuentre esta página abierta pueda dejarte fuera.',
    turnOff: 'Desactivar la MFA',
    addAuthenticator: 'Configurar una aplicación de autenticación',
    removeAuthenticator: 'Eliminar la aplicación de autenticación',
    removeAuthenticatorLead:
      'La MFA sigue activa: desde ahora tus llaves de acceso confirman que eres tú.',
    authenticatorRemoved: 'La aplicación de autenticación se eliminó',
    scan: 'Escanea esto con tu aplicación de autenticación',
    scanHint: 'Por ejemplo Google Authenticator, Microsoft Authenticator, 1Password o Bitwarden.',
    manual: '¿No puedes escanear? Escribe esta clave en la aplicación:',
    qr: 'Código QR para la aplicación de autenticación',
    enter: 'Después escribe el código que muestra la aplicación',
    turnedOff: 'La MFA está inactiva',
    successionsAtStake:
      'Eres el sucesor de estos ecosistemas, o tienes una invitación para serlo: {{ecosystems}}. Con la MFA desactivada, la plataforma rechaza la sucesión, que queda bloqueada hasta que soporte pida quitar el bloqueo.',
    turnOffLead:
      'Tu cuenta quedará protegida solo por la contraseña. Confírmalo con la contraseña y el código.',
    recoveryLeft_one: 'Queda {{count}} código de recuperación',
    recoveryLeft_other: 'Quedan {{count}} códigos de recuperación',
    renew: 'Códigos de recuperación nuevos',
    renewLead:
      'Los anteriores sirven hasta que guardes los nuevos. Confírmalo con un código de tu aplicación.',
    recoveryTitle: 'Guarda tus códigos de recuperación',
    recoveryLead:
      'Cada uno te deja entrar una vez si pierdes el teléfono. Solo se muestran ahora: guárdalos en un lugar seguro.',
    recoveryKept: 'Ya los guardé',
    recoveryFile: 'codigos-de-recuperacion.txt',
  },
  links: {
    title: 'El inicio de sesión de tu empresa',
    lead: 'Las cuentas en los inicios de sesión de empresas con las que entras.',
    linked: 'Vinculado el {{when}}',
    current: 'Entraste con él',
    unlink: 'Quitar',
    unlinkOne: 'Quitar {{name}}',
    ask: '¿Quitar {{name}}?',
    explain:
      'Nadie entra ya con {{name}}, y se cierra la sesión de quien entró con él. Para vincularlo de nuevo, elígelo al iniciar sesión: se te pide una vez tu contraseña o una llave de acceso. Si no tienes ninguna, crea antes una contraseña con «¿Olvidaste tu contraseña?».',
    explainHere:
      'Nadie entra ya con {{name}}, y se cierra la sesión de quien entró con él: también la tuya, aquí. Para vincularlo de nuevo, elígelo al iniciar sesión: se te pide una vez tu contraseña o una llave de acceso. Si no tienes ninguna, crea antes una contraseña con «¿Olvidaste tu contraseña?».',
    unlinked: 'Se quitó {{name}}',
  },
  devices: {
    title: 'Dispositivos con sesión iniciada',
    lead: 'Dónde tiene la sesión iniciada tu usuario. ¿No reconoces alguno? Cierra su sesión y cambia tu contraseña.',
    current: 'Este dispositivo',
    lastSeen: 'Visto por última vez: {{when}}',
    signOutOne: 'Cerrar sesión en {{device}}',
    signOutAll: 'Cerrar sesión en todos',
    signOutAllText:
      'La sesión se cierra al instante en todos los dispositivos, también en este. Una asistencia en curso termina también.',
    signedOut: 'Se cerró la sesión del dispositivo',
  },
  languageOfBrowser: 'Como el navegador ({{name}})',
  languageOfMails: 'Mientras no elijas uno, los correos te llegan en este idioma: {{name}}',
}
