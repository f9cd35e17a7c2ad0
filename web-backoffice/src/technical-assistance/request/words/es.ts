import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Asistencia a {{name}}',
  back: 'Volver a Asistencia técnica',
  step: {
    INTERNAL_VALIDATION: 'Validación interna',
    TELL_CLIENT: 'Aviso al cliente',
    BOTH_CODES: 'Código de verificación',
    ENVIRONMENTS: 'Entornos',
  },
  announcement: {
    CLIENT_ENTERED: '{{name}} ingresó el código.',
    SESSION_OPENED: 'Ambos códigos están ingresados. La sesión de asistencia está abierta.',
    CLIENT_REFUSED: '{{name}} rechazó la asistencia.',
    EXPIRED: 'La solicitud venció sin respuesta.',
    WITHDRAWN: 'El sistema cerró la solicitud.',
    CLIENT_ENDED: '{{name}} terminó la sesión.',
    TIME_ENDED: 'Se cumplió el tiempo. La sesión se cerró.',
    SYSTEM_ENDED: 'El sistema cerró la sesión.',
    ENVIRONMENT_ENTERED: 'Una conexión nueva entró a un entorno.',
  },
  internal: {
    title: 'Validación interna',
    lead: 'Antes de contactar al cliente, confirma que eres tú. Enviaremos un código de verificación a tu propio correo, {{email}}.',
    start: 'Iniciar verificación',
    sent: 'Enviamos un código de 6 dígitos a {{email}}.',
  },
  tell: {
    title: 'Se enviará un código al cliente',
    lead: 'Se enviará un código de verificación a {{name}} ({{email}}), la persona a la que estás ayudando. En el correo leerá tu nombre, el motivo, la duración de la sesión y una frase de dos palabras para comprobar quién llama.',
    mailsRefused:
      'Los correos a {{email}} no llegan: su servidor de correo dice que nadie tiene esta dirección. Pide primero al cliente que cambie su correo en su perfil.',
    reason: 'Motivo de la asistencia',
    reasonHint: 'El cliente leerá este texto. Entre {{min}} y {{max}} caracteres.',
    reasonExample:
      'Por ejemplo: no puedes iniciar sesión en Web y revisaremos juntos tu configuración.',
    submit: 'Enviar código al cliente',
  },
  codes: {
    title: 'Ambos ingresan el código',
    lead: 'Enviamos un código a {{email}}. El cliente lo ingresa en su página y te lo lee por teléfono para que tú también lo ingreses. El acceso se abre solo cuando ambos lo han hecho.',
    phrase: 'Frase de comprobación',
    phraseHint:
      'Di primero estas dos palabras al cliente: las compara con su correo. Nunca se las pidas.',
    parties: 'Avance de ambas partes',
    clientWaiting: '{{name}} todavía no ingresa el código',
    clientDone: '{{name}} ingresó el código',
    youWaiting: 'Tú todavía no ingresas el código',
    youDone: 'Tú ingresaste el código',
    at: 'a las {{time}}',
    code: 'Código que te lee el cliente',
    submit: 'Ingresar código',
    waitingForClient:
      'Tu parte está lista. El acceso se abrirá en cuanto {{name}} ingrese el código.',
    answerIn: 'Tiempo para responder',
    resend: 'Reenviar código al cliente',
  },
  cancel: {
    action: 'Cancelar proceso',
    title: 'Cancelar el proceso de asistencia',
    text: 'La solicitud se cierra y se avisa al cliente. Queda en el registro con tu motivo.',
  },
  ended: {
    CANCELLED: {
      title: 'Proceso cancelado',
      text: 'La solicitud se cerró sin abrir el acceso. Se avisó al cliente.',
    },
    REFUSED: {
      title: 'El cliente rechazó la asistencia',
      text: '{{name}} no dio su autorización, así que no se abrió el acceso. Si sigue al teléfono, pregúntale antes de volver a intentarlo.',
    },
    EXPIRED: {
      title: 'La solicitud venció',
      text: 'No hubo respuesta a tiempo. La solicitud se cerró sola y lo ingresado se perdió.',
    },
  },
}
