import type { en } from './en.ts'

export const es: typeof en = {
  partnerAccount: {
    taken: 'Cuenta recibida',
    changed: 'Cuenta modificada',
    left: 'Cuenta transferida',
    situationChanged: 'Situación de la cuenta modificada',
    accessSwitchedOff: 'La cuenta desactivó el acceso del socio',
    accessSwitchedOn: 'La cuenta activó el acceso del socio',
    logoSet: 'Logotipo de una cuenta definido',
    logoRemoved: 'Logotipo de una cuenta quitado',
  },
  ecosystemPartner: {
    given: 'Un socio atiende el ecosistema',
    taken: 'Ecosistema retirado al socio',
    situationChanged: 'Situación con el socio modificada',
    accessSwitchedOff: 'Acceso del socio desactivado',
    accessSwitchedOn: 'Acceso del socio activado',
  },
}
