import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sucesor del ecosistema',
  card: 'Quién asume el ecosistema cuando tú ya no puedas o no quieras administrarlo.',
  open: 'Abrir Sucesor del ecosistema',
  none: {
    title: 'Aún no hay sucesor',
    body: 'Elige al miembro que asumirá el ecosistema si te vas o no se te puede localizar.',
    start: 'Asignar un sucesor',
    revoked:
      'Se eliminó a {{name}} como sucesor del ecosistema el {{when}}. Para asignar a otra persona, empieza el proceso desde cero.',
    youAre: 'Eres el administrador de este ecosistema desde el {{when}}.',
    theyAre: '{{name}} es el administrador de este ecosistema desde el {{when}}.',
    before: 'Antes lo era {{name}}. Asigna a tu propio sucesor.',
  },
  frozen:
    'Hasta que termine no se puede eliminar ni bloquear a miembros, cambiar el plan o los módulos, ni asignar a otro sucesor.',
  notice: {
    HANDOVER: 'Este ecosistema se está transfiriendo a {{name}}.',
    CLAIM: '{{name}} reclama este ecosistema.',
    see: {
      HANDOVER: 'Ver el proceso',
      CLAIM: 'Ver el reclamo',
    },
  },
  handedOver: {
    title: 'Este ecosistema tiene un nuevo administrador',
    titleNamed: '{{name}} es ahora el administrador',
    body: 'La sucesión de {{ecosystem}} terminó y ya no lo administras. Si tienes dudas, comunícate con el nuevo administrador.',
  },
}
