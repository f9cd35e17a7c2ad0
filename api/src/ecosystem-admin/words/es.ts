import type { en } from './en.ts'

export const es: typeof en = {
  administration: {
    started: 'Soporte de Ecosystem Admin iniciado',
    userCodeResent: 'Código enviado de nuevo al usuario',
    userProven: 'Usuario verificado con el código',
    ecosystemChosen: 'Ecosistema elegido',
    internalCodeResent: 'Código enviado de nuevo al analista',
    opened: 'Soporte abierto',
    releaseRequested: 'Desbloqueo solicitado',
    completed: 'Soporte completado',
    cancelled: 'Soporte cancelado',
    expired: 'Soporte vencido',
  },
}
