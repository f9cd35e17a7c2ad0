import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: {
    NEW_ACCOUNT: 'Prepara tu cuenta',
    NEW_AUTHENTICATOR: 'Conecta otra aplicación de autenticación',
  },
  lead: {
    NEW_ACCOUNT:
      'Hola, {{name}}. Elige una contraseña y conecta una aplicación de autenticación; solo entonces la cuenta sirve.',
    NEW_AUTHENTICATOR:
      'Hola, {{name}}. Tu aplicación actual sirve hasta que la nueva esté conectada.',
  },
  email: 'Correo electrónico',
  roles: 'Roles de la cuenta',
  until: 'El enlace sirve hasta',
  password: 'Tu contraseña',
  presentPassword: 'Tu contraseña actual',
  complete: 'Terminar',
  ready: {
    NEW_ACCOUNT: 'Tu cuenta está lista',
    NEW_AUTHENTICATOR: 'La nueva aplicación está conectada',
  },
  readyText: 'Desde ahora inicias sesión con tu contraseña y un código de la aplicación.',
  signIn: 'Iniciar sesión',
  noLink: {
    missing: {
      title: 'Falta el enlace',
      text: 'Esta dirección no contiene ningún enlace. Abre otra vez el enlace del correo o de la línea de comandos.',
    },
    dead: {
      title: 'Este enlace ya no sirve',
      text: 'Se usó, venció, o lo reemplazó otro posterior.',
    },
    next: 'Un operador, o quien se ocupa del servidor, envía uno nuevo.',
  },
}
