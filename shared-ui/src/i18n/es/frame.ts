import type { frame as english } from '../en/frame.ts'
import type { Translated } from '../languages.ts'

/** The frame of every page, in Spanish. */
export const frame: Translated<typeof english> = {
  shell: {
    skipToContent: 'Ir al contenido',
    navigation: 'Navegación principal',
    openNavigation: 'Abrir la navegación',
    closeNavigation: 'Cerrar la navegación',
    userMenu: 'Tu menú, {{name}}',
    profile: 'Perfil y seguridad',
    appearance: 'Idioma y colores',
    language: 'Idioma',
    languageOfBrowser: 'Como el navegador ({{name}})',
    languageOfMails: 'Mientras no elijas uno, los correos te llegan en este idioma: {{name}}',
    colours: 'Colores',
    light: 'Claro',
    dark: 'Oscuro',
    system: 'Como el dispositivo',
    reconnecting: 'Conexión perdida. Reconectando…',
  },
  states: {
    loading: 'Cargando…',
    shown_one: '{{count}} a la vista',
    shown_other: '{{count}} a la vista',
    shownOf: '{{shown}} de {{total}}',
    tryAgainIn: 'Puedes volver a intentarlo en {{seconds, duration}}.',
    reference: 'Referencia: {{requestId}}',
  },
  notFound: {
    title: 'Página no encontrada',
    text: 'Esta dirección no lleva a ninguna parte, o a algo que no te corresponde ver.',
    home: 'Ir a la página inicial',
  },
  failure: {
    title: 'Algo salió mal',
    text: 'Esta página falló. Lo que guardaste antes está a salvo. Recárgala; si vuelve a fallar, contacta con soporte.',
  },
  notAdmitted: {
    title: 'Sin acceso a esta aplicación',
    text: '{{email}} no tiene acceso aquí. Usa la aplicación a la que te invitaron o inicia sesión con otro usuario.',
  },
  code: {
    attemptsLeft_one: 'Queda {{count}} intento.',
    attemptsLeft_other: 'Quedan {{count}} intentos.',
  },
  reason: {
    label: 'Motivo',
    length: '{{length}} de {{maximum}} caracteres',
    tooShort_one: 'Escribe al menos {{count}} carácter.',
    tooShort_other: 'Escribe al menos {{count}} caracteres.',
  },
  countdown: {
    announceLeft: '{{label}}: quedan {{time}}.',
    announceWarning: '{{label}}: solo quedan {{time}}.',
    announceEnded: '{{label}}: se acabó el tiempo.',
  },
}
