import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  section: {
    title: 'Correo',
    lead: 'Con él inicias sesión, y a él te escribimos.',
    open: 'Cambiar el correo',
    formLead:
      'Enviamos un enlace a la dirección nueva; valdrá cuando pulses el botón que hay allí. También avisamos a tu dirección actual.',
    newEmail: 'Correo nuevo',
    send: 'Enviar el enlace',
    asked: 'El enlace está en camino',
    waitingTitle: '{{email}} todavía no está confirmado',
    waiting: 'Abre el enlace del correo que enviamos a esa dirección. Sirve hasta el {{until}}.',
    withdraw: 'Conservar el correo actual',
    withdrawn: 'Tu correo sigue igual',
  },
  before: 'Hasta ahora',
  fromNowOn: 'A partir de ahora',
  confirm: {
    title: 'Confirma tu correo nuevo',
    lead: 'Con tu confirmación iniciarás sesión con la dirección nueva y te escribiremos a ella.',
    act: 'Esta es mi dirección',
    doneTitle: 'Tu correo ha cambiado',
    done: 'A partir de ahora inicias sesión con {{email}}. Donde ya tengas la sesión abierta, sigue abierta.',
  },
  stop: {
    title: '¿No fuiste tú?',
    leadWaiting:
      'Alguien con tu contraseña y un código tuyo pidió otro correo para tu cuenta. Todavía no ha cambiado nada.',
    leadProven: 'Alguien con tu contraseña y un código tuyo cambió el correo de tu cuenta.',
    yours: 'Tu correo',
    wished: 'El otro',
    follows:
      'Si lo detienes, vuelve a valer tu correo, se cierra la sesión en todos los dispositivos y tu contraseña deja de servir. Te enviamos un enlace para elegir otra.',
    act: 'Detenerlo, no fui yo',
    doneTitle: 'El cambio se ha detenido',
    done: 'Mira en el buzón de {{email}}: hay un enlace en camino para elegir una contraseña nueva.',
  },
  noLink: {
    title: 'Este enlace ya no sirve',
    body: 'Se usó, se reemplazó o se retiró, o es demasiado antiguo. Si todavía quieres otro correo, pídelo de nuevo en tu perfil.',
  },
  toSignIn: 'Ir a la página de entrada',
}
