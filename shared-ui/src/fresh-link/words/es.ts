import type { Translated } from '../../i18n/languages.ts'
import type { clientLink as english } from './en.ts'

/** Lo que dice el enlace del correo cuando no lleva a ninguna solicitud (ID9). */
export const clientLink: Translated<typeof english> = {
  freshLink: {
    lead: '¿No tienes un enlace que sirva? Escribe tu correo y te enviamos el enlace otra vez.',
    submit: 'Enviarme el enlace',
    sent: 'Si algo espera a {{email}}, el enlace va en camino. Mira también en la carpeta de correo no deseado.',
  },
  clientLink: {
    deadTitle: 'Este enlace ya no sirve',
    deadBody:
      'La solicitud se cerró, se agotó su tiempo o un correo más nuevo reemplazó este enlace. Nadie entra en tu cuenta con él.',
    deadNext:
      'Abre el enlace del correo más reciente. Si no hay otro y aún necesitas ayuda, vuelve a llamar a soporte.',
    missingTitle: 'Abre el enlace del correo',
    missingBody:
      'Esta dirección no contiene ningún enlace. Soporte lo envía por correo cuando pide asistirte.',
    nothingTitle: 'Ninguna solicitud te espera',
    nothingBody: 'Cuando soporte pida asistirte, la solicitud aparecerá aquí y en tu correo.',
    home: 'Ir a Inicio',
    past: 'Asistencias anteriores',
  },
}
