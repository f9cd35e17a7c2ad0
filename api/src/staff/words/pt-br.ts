import type { en } from './en.ts'

export const ptBr: typeof en = {
  staffInvitation: {
    sent: 'Pessoa da equipe da plataforma convidada',
    sentAgain: 'Convite para a equipe da plataforma enviado de novo',
    accepted: 'Convite para a equipe da plataforma aceito',
    newAuthenticatorSent: 'Link para outro aplicativo autenticador enviado',
    authenticatorReplaced: 'Aplicativo autenticador substituído por um link',
  },
}
