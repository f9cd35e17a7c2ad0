import type { en } from './en.ts'

export const ptBr: typeof en = {
  customNotice: {
    created: 'Aviso escrito',
    changed: 'Aviso alterado',
    ended: 'Aviso encerrado antes do fim',
    deleted: 'Aviso excluído',
  },
}
