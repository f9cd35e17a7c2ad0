import type { en } from './en.ts'

export const es: typeof en = {
  partnerPortal: {
    changed: 'Portal del socio cambiado',
    logoSet: 'Logotipo del socio establecido',
    logoRemoved: 'Logotipo del socio quitado',
    documentsOrdered: 'Documentos del socio puestos en otro orden',
  },
  partnerDocument: {
    added: 'Documento del socio agregado',
    changed: 'Título de un documento cambiado',
    removed: 'Documento del socio quitado',
  },
}
