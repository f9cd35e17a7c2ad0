import type { en } from './en.ts'

export const es: typeof en = {
  evidence: {
    contentRemoved: 'Contenido de archivos descartados eliminado',
  },
}
