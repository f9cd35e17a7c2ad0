import type { en } from './en.ts'

export const es: typeof en = {
  customNotice: {
    created: 'Aviso escrito',
    changed: 'Aviso modificado',
    ended: 'Aviso terminado antes de tiempo',
    deleted: 'Aviso eliminado',
  },
}
