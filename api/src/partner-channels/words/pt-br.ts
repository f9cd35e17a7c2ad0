import type { en } from './en.ts'

export const ptBr: typeof en = {
  partnerChannel: {
    disconnected: 'Canal de uma conta desconectado',
    demoCreated: 'Canal de demonstração criado',
  },
}
