import type { Translated } from '../i18n/languages.ts'
import type { words as english } from './en.ts'

/** What the schema's values are called on the screen, in Brazilian Portuguese. */
export const words: Translated<typeof english> = {
  plan: { PLUS: 'Plus', PREMIUM: 'Premium' },
  role: { ADMINISTRATOR: 'Administrador', ATTENDANT: 'Atendente', USER: 'Usuário' },
  module: { RCM: 'RCM' },
  environment: { STORE: 'Store', WEB: 'Web', APP: 'App', RCM: 'RCM' },
  app: { STORE: 'Store', BACKOFFICE: 'Backoffice', WEB: 'Web', API: 'API' },
  staffRole: { ANALYST: 'Analista de suporte', REVIEWER: 'Revisor' },
  userStatus: { ACTIVE: 'Ativo', BLOCKED: 'Bloqueado' },
  assistanceState: {
    STARTED: 'Iniciada',
    ANALYST_CODE_SENT: 'Validação interna',
    ANALYST_PROVEN: 'Analista validado',
    AWAITING_CODES: 'Aguardando os dois códigos',
    IN_SESSION: 'Em sessão',
    COMPLETED: 'Concluída',
    CANCELLED: 'Cancelada',
    REFUSED: 'Recusada pelo cliente',
    EXPIRED: 'Vencida sem resposta',
  },
  endedBy: {
    ANALYST: 'Encerrada pelo analista',
    CLIENT: 'Encerrada pelo cliente',
    TIME: 'O tempo acabou',
    REVOKED: 'Encerrada pelo sistema: uma permissão foi retirada',
  },
  action: {
    save: 'Salvar',
    cancel: 'Cancelar',
    /** Beside a button that cancels something itself. */
    dontCancel: 'Não cancelar',
    close: 'Fechar',
    back: 'Voltar',
    continue: 'Continuar',
    confirm: 'Confirmar',
    remove: 'Remover',
    edit: 'Editar',
    retry: 'Tentar de novo',
    reload: 'Recarregar',
    signIn: 'Entrar',
    signOut: 'Sair',
    copy: 'Copiar',
    copied: 'Copiado',
    download: 'Baixar',
    search: 'Buscar',
    leave: 'Sair',
    loadMore: 'Mostrar mais',
  },
}
