import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
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
}
