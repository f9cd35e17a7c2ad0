import type { en } from './en.ts'

export const ptBr: typeof en = {
  staffInvitation: {
    sent: 'Pessoa da equipe da plataforma convidada',
    sentAgain: 'Convite para a equipe da plataforma enviado de novo',
    withdrawn: 'Convite para a equipe da plataforma retirado',
    accepted: 'Convite para a equipe da plataforma aceito',
    newAuthenticatorSent: 'Link para outro aplicativo autenticador enviado',
    authenticatorReplaced: 'Aplicativo autenticador substituído por um link',
  },
  mfaReset: {
    asked: 'Redefinição da MFA pedida',
    confirmed: 'Redefinição da MFA confirmada',
    withdrawn: 'Redefinição da MFA retirada',
    stopped: 'Redefinição da MFA impedida pela pessoa',
    linkSent: 'Redefinição da MFA: link enviado',
    ended: 'Redefinição da MFA encerrada por um bloqueio',
  },
}
