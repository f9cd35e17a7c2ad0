import type { en } from './en.ts'

export const ptBr: typeof en = {
  evidence: {
    contentRemoved: 'Conteúdo de arquivos descartados removido',
  },
}
