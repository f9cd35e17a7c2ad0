import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Tu proveedor',
  lead: 'La empresa que atiende tu ecosistema y cómo contactarla.',
  choose: 'Elegir un proveedor',
  empty: 'Tu proveedor todavía no ha escrito nada aquí.',
  email: 'Correo',
  phone: 'Teléfono',
  hours: 'Horario',
  links: 'Enlaces',
  newTab: '(se abre en una pestaña nueva)',
  documents: 'Documentos',
  pdf: 'PDF de {{size}}',
  download: 'Descargar',
  downloadOf: 'Descargar {{title}}',
  noneTitle: 'Nadie atiende este ecosistema',
  noneBody: 'En cuanto un proveedor lo haga, aquí verás sus contactos, enlaces y documentos.',
}
