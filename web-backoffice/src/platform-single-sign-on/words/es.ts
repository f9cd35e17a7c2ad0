import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Ecosistemas',
  lead: 'Si un ecosistema desactivó las contraseñas y su proveedor no responde, puedes permitirlas de nuevo.',
  none: 'Ningún ecosistema lo ha configurado todavía.',
  isOn: 'Activado',
  isOff: 'Desactivado',
  passwordsOff: 'Sin contraseñas',
  allow: {
    act: 'Permitir de nuevo las contraseñas',
    title: '¿Permitir de nuevo las contraseñas en {{name}}?',
    lead: 'Su gente también entra con su contraseña. Se avisa a su administrador, que puede desactivarlas otra vez.',
    done: 'Las contraseñas vuelven a estar permitidas en {{name}}.',
  },
}
