import type { Translated } from '../../i18n/languages.ts'
import type { access as english } from './en.ts'

/** Access sessions and the client's side of assistance, in Spanish. */
export const access: Translated<typeof english> = {
  access: {
    banner: 'Sesión de asistencia',
    shows: 'Trabajas como {{subject}} en {{ecosystem}}',
    controlledBy: 'Bajo el control de {{controller}}. Cada cambio queda registrado.',
    countdown: 'Sesión de asistencia',
    leave: 'Salir',
    leaveTitle: '¿Salir de la sesión de asistencia?',
    leaveText:
      'Esta pestaña deja de mostrar a {{subject}}. La sesión continúa en el backoffice hasta que se termine allí o se acabe su tiempo.',
    endedTitle: 'La sesión de asistencia terminó',
    leftTitle: 'Saliste de la sesión de asistencia',
    ended: {
      ANALYST: 'Se terminó desde el backoffice.',
      CLIENT: 'La terminó el cliente.',
      TIME: 'Se acabó su tiempo.',
      REVOKED: 'Se retiró un permiso del que dependía.',
      LEFT: 'En el backoffice continúa hasta que se termine allí o se acabe su tiempo.',
      UNKNOWN: 'Alguien la terminó, o se retiró un permiso del que dependía.',
    },
    endedText: 'Aquí ya no se puede ver ni hacer nada de ella. Puedes cerrar esta pestaña.',
    elsewhereTitle: 'Hay una sesión de asistencia abierta en otra pestaña',
    elsewhereText:
      'Allí trabajas como {{subject}} en {{ecosystem}}. Una pestaña nueva no forma parte de ella hasta que tú lo digas. Si inicias sesión aquí abajo, trabajas como tú.',
    elsewhereGoOn: 'Continuar la sesión en esta pestaña',
    goToSignIn: 'Ir a iniciar sesión',
    changedTitle: 'Esta pestaña muestra algo que ya terminó',
    changedText:
      'Este navegador salió de la sesión de asistencia que esta pestaña aún muestra, o entró en otra. No se cambió nada. Recarga para continuar.',
  },
  assistance: {
    promptTitle: 'Soporte pide ayudarte',
    waiting: 'Soporte pide ayudarte',
    open: 'Ver la solicitud',
    later: 'Ahora no',
    lead: '{{analyst}} pide trabajar en {{ecosystem}} en tu nombre, durante {{duration}} como máximo.',
    analyst: 'Analista',
    ecosystem: 'Ecosistema',
    reason: 'Motivo',
    duration: 'Duración',
    durationValue: 'Como máximo {{duration}}',
    phrase: 'Frase de comprobación',
    phraseHint:
      'La persona al teléfono te dice primero estas palabras. No las digas tú nunca. Si oyes otras, o ninguna, rechaza la solicitud.',
    code: 'Tu código',
    codeHint:
      'Las 6 cifras del correo que te enviamos. Las ingresan las dos partes; solo entonces se abre el acceso.',
    allow: 'Permitir el acceso',
    refuse: 'Rechazar',
    refuseTitle: '¿Rechazar la asistencia?',
    refuseText: 'La solicitud se cierra y nadie obtiene acceso a tu cuenta.',
    expires: 'Responde en {{time}}',
    youEntered: 'Ingresaste el código',
    youNotYet: 'Aún no ingresaste el código',
    analystEntered: '{{analyst}} ingresó el código',
    analystNotYet: '{{analyst}} aún no ingresó el código',
    tellCode:
      'Tu parte está hecha. Léele el código a {{analyst}} por teléfono para que también lo ingrese.',
    sessionTitle: '{{analyst}} está trabajando en tu cuenta',
    sessionLead:
      'Puedes terminarlo en cualquier momento. Cada cambio queda registrado y después se te muestra.',
    sessionLabel: 'Sesión de asistencia',
    banner: '{{analyst}} está trabajando en {{ecosystem}} en tu nombre',
    openedEnvironments: 'Abierto: {{environments}}',
    end: 'Terminar ahora',
    endTitle: '¿Terminar la asistencia ahora?',
    endText: '{{analyst}} pierde el acceso al instante.',
    closedTitle: {
      COMPLETED: 'La asistencia terminó',
      CANCELLED: 'El analista canceló la solicitud',
      REFUSED: 'Rechazaste la solicitud',
      EXPIRED: 'La solicitud se cerró sin respuesta',
    },
    closedText: {
      COMPLETED: 'Ya nadie más que tú tiene acceso a tu cuenta.',
      CANCELLED: 'Nadie tuvo acceso a tu cuenta.',
      REFUSED: 'Nadie tuvo acceso a tu cuenta.',
      EXPIRED:
        'Nadie tuvo acceso a tu cuenta. Si aún necesitas ayuda, contacta de nuevo con soporte.',
    },
    closeReason: 'Motivo indicado',
    changesTitle: 'Qué se cambió',
    changesNone: 'No se cambió nada.',
    before: 'Antes',
    after: 'Después',
  },
}
