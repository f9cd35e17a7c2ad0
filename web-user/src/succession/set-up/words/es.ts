import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Configura tu ecosistema',
  lead: 'Ahora eres el administrador de {{ecosystem}}. Cuatro pasos cortos; cada uno puede esperar.',
  steps: {
    name: 'Nombre',
    members: 'Miembros',
    successor: 'Sucesor',
    security: 'MFA',
  },
  nameTitle: '¿Cómo se llama el ecosistema?',
  name: 'Nombre',
  nameHint: 'De 1 a 100 caracteres, con una letra o una cifra.',
  named: 'El ecosistema ahora se llama {{name}}',
  membersTitle: '¿Quiénes pertenecen a él?',
  membersBody_one: 'Hay {{count, number}} miembro. Comprueba en Store si es correcto.',
  membersBody_other: 'Hay {{count, number}} miembros. Comprueba en Store si todos deben quedarse.',
  membersOpen: 'Revisar miembros en Store',
  successorTitle: '¿Quién te sucede?',
  successorBody:
    'Nombra a tu propio sucesor, para que el ecosistema nunca quede sin administrador.',
  successorOpen: 'Nombrar un sucesor en Store',
  securityTitle: 'Tu cuenta está protegida',
  securityOn: 'La MFA está activa.',
  securityOff:
    'La MFA está desactivada. Actívala: un administrador la necesita en cada paso importante.',
  securityOpen: 'Perfil y seguridad',
  next: 'Continuar',
  later: 'Después',
  finish: 'Terminar',
  finished: 'Todo listo. La administración está en Store.',
  otherTitle: 'Esto es para su administrador',
  otherBody: 'Solo el administrador de un ecosistema puede configurarlo.',
}
