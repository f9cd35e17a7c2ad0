import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'El borrado de tus datos',
  lead: 'Hola, {{name}}. Unos operadores quieren borrar tus datos personales.',
  askedAt: 'Solicitado el',
  reason: 'Motivo',
  dueAt: 'Empieza el',
  follows:
    'Si no lo querías, detenlo: entonces no cambia nada y tu cuenta queda como está. Para eso no hace falta iniciar sesión.',
  act: 'Detener el borrado',
  doneTitle: 'El borrado está detenido',
  done: 'No ha cambiado nada: tu cuenta y tus datos están como antes.',
  noLinkTitle: 'Este enlace ya no sirve',
  noLink:
    'El borrado ya se detuvo, se retiró o se llevó a cabo, o la dirección no contiene ningún enlace.',
}
