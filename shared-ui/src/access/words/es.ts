import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
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
    CONTROLLER: 'Se terminó desde el backoffice.',
    ACCOUNT: 'La terminó el cliente.',
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
  view: {
    shows: '{{ecosystem}}: la ves como {{subject}} ({{role}})',
    saveNow: 'La sesión termina en un momento. Guarda tu trabajo.',
    as: 'Ver como',
    back: 'Volver',
    backTo: 'Volver a {{name}}',
    title: 'Ver como otro miembro',
    lead: 'Ves lo que ve ese miembro. El fin de la sesión no cambia, y lo que no esté guardado en esta página se pierde.',
    member: 'Miembro',
    search: 'Buscar por nombre o correo',
    clearSearch: 'Borrar la búsqueda',
    nobodyFound: 'No se encontró a nadie.',
    inView: 'A la vista ahora',
    notHere: '{{environment}} no está abierto para este miembro. Velo desde otra pestaña.',
    confirm: 'Ver como este miembro',
    overTitle: 'Este miembro ya no está a la vista',
    overText:
      'Fue quitado, bloqueado o recibió otro rol, o continuaste como otra persona en otra pestaña. La sesión sigue: elige a quién ver.',
    typed: 'Lo que habías escrito aquí, sin enviar',
    typedField: 'Texto',
  },
}
