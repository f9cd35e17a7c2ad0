import type { en } from './en.ts'

export const ptBr: typeof en = {
  partnerPortal: {
    changed: 'Portal do parceiro alterado',
    logoSet: 'Logotipo do parceiro definido',
    logoRemoved: 'Logotipo do parceiro removido',
    documentsOrdered: 'Documentos do parceiro colocados em outra ordem',
  },
  partnerDocument: {
    added: 'Documento do parceiro adicionado',
    changed: 'Título de um documento alterado',
    removed: 'Documento do parceiro removido',
  },
}
