import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Continuar en este teléfono',
  lead: 'El código que escaneaste abre una sesión de asistencia en el navegador de este teléfono. Sirve una sola vez.',
  button: 'Continuar en este teléfono',
  failedTitle: 'Este código ya no abre nada',
  failedHint:
    'Sirve una vez y durante {{limits.phoneCodeSeconds, duration}}. Pide uno nuevo al analista y escanéalo otra vez.',
}
