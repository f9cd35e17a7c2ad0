import type { en } from './en.ts'

export const es: typeof en = {
  record: {
    redacted: 'Datos personales de un evento registrado eliminados',
    personRedacted: 'Datos personales eliminados porque se borró a una persona',
  },
  recordExport: {
    exported: 'Exportación del registro',
  },
  /** What stands in an exported file beside the events. */
  exported: {
    columns: {
      sequence: 'Número',
      at: 'Cuándo (UTC)',
      what: 'Qué pasó',
      actor: 'Por',
      subject: 'En nombre de',
      control: 'Bajo control',
      targetType: 'Sobre',
      targetId: 'Id',
      ecosystem: 'Ecosistema',
      session: 'Sesión de asistencia',
      hash: 'Hash SHA-256',
      field: 'Campo',
      before: 'Antes',
      after: 'Después',
    },
    underControl: 'Acción realizada bajo el control de otro usuario',
    REDACTED: 'eliminado del registro',
    WITHHELD: 'confidencial',
    COMPLETE: 'Los {{events}} sucesos, todos.',
    CUT: 'Cortado: este archivo contiene los {{events}} sucesos más recientes. Elige un período más corto para los demás.',
  },
}
