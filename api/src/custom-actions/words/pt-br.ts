import type { en } from './en.ts'

export const ptBr: typeof en = {
  customAction: {
    created: 'Menu ou ação personalizada criado',
    changed: 'Menu ou ação personalizada alterado',
    activated: 'Menu ou ação personalizada ativado',
    deactivated: 'Menu ou ação personalizada desativado',
    deleted: 'Menu ou ação personalizada excluído',
  },
}
