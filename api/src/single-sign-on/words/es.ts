import type { en } from './en.ts'

export const es: typeof en = {
  singleSignOn: {
    setUp: 'Inicio de sesión único configurado',
    changed: 'Inicio de sesión único modificado',
    domainAdded: 'Dominio para el inicio de sesión único agregado',
    domainProven: 'Dominio para el inicio de sesión único verificado',
    domainRemoved: 'Dominio para el inicio de sesión único quitado',
    tested: 'Inicio de sesión único probado',
    switchedOn: 'Inicio de sesión único activado',
    switchedOff: 'Inicio de sesión único desactivado',
    passwordsSwitchedOff: 'Entrada con contraseña desactivada',
    passwordsAllowed: 'Entrada con contraseña permitida de nuevo',
  },
  singleSignOnLink: {
    linked: 'Cuenta vinculada al inicio de sesión único',
    unlinked: 'Cuenta desvinculada del inicio de sesión único',
    signedOutThere: 'Sesión cerrada en el inicio de sesión de la empresa',
  },
}
