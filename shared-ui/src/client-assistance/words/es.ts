import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
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
  looksTitle: 'Lo que se vio',
  looksTimes_one: 'una vez',
  looksTimes_other: '{{count, number}} veces',
  before: 'Antes',
  after: 'Después',
  changes: {
    otherAction: 'Otro cambio ({{action}})',
    field: {
      name: 'Nombre',
      email: 'Correo',
      role: 'Rol',
      status: 'Estado',
      language: 'Idioma',
      colorScheme: 'Apariencia',
      value: 'Valor',
    },
    value: {
      ADMINISTRATOR: 'Administrador',
      ATTENDANT: 'Agente',
      USER: 'Usuario',
      ACTIVE: 'Activo',
      BLOCKED: 'Bloqueado',
    },
  },
  link: {
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
