import type { Translated } from '../i18n/languages.ts'
import type { words as english } from './en.ts'

/** What the schema's values are called on the screen, in Spanish. */
export const words: Translated<typeof english> = {
  plan: { PLUS: 'Plus', PREMIUM: 'Premium' },
  role: { ADMINISTRATOR: 'Administrador', ATTENDANT: 'Agente', USER: 'Usuario' },
  module: { RCM: 'RCM' },
  environment: { STORE: 'Store', WEB: 'Web', APP: 'App', RCM: 'RCM' },
  app: { STORE: 'Store', BACKOFFICE: 'Backoffice', WEB: 'Web', API: 'API' },
  staffRole: { ANALYST: 'Analista de soporte', REVIEWER: 'Revisor' },
  userStatus: { ACTIVE: 'Activo', BLOCKED: 'Bloqueado' },
  assistanceState: {
    STARTED: 'Iniciada',
    ANALYST_CODE_SENT: 'Validación interna',
    ANALYST_PROVEN: 'Analista validado',
    AWAITING_CODES: 'A la espera de ambos códigos',
    IN_SESSION: 'En sesión',
    COMPLETED: 'Completada',
    CANCELLED: 'Cancelada',
    REFUSED: 'Rechazada por el cliente',
    EXPIRED: 'Vencida sin respuesta',
  },
  endedBy: {
    ANALYST: 'La terminó el analista',
    CLIENT: 'La terminó el cliente',
    TIME: 'Se acabó el tiempo',
    REVOKED: 'La terminó el sistema: se retiró un permiso',
  },
  action: {
    save: 'Guardar',
    cancel: 'Cancelar',
    /** Beside a button that cancels something itself. */
    dontCancel: 'No cancelar',
    close: 'Cerrar',
    back: 'Volver',
    continue: 'Continuar',
    confirm: 'Confirmar',
    remove: 'Quitar',
    edit: 'Editar',
    retry: 'Reintentar',
    reload: 'Recargar',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    copy: 'Copiar',
    copied: 'Copiado',
    download: 'Descargar',
    search: 'Buscar',
    leave: 'Salir',
    loadMore: 'Mostrar más',
  },
}
