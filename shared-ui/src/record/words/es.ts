import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  none: 'No hay nada en el registro.',
  by: 'Por {{who}}',
  bySystem: 'Por el sistema',
  otherAction: 'Otro suceso ({{action}})',
  before: 'Antes:',
  after: 'Después:',
  fieldLabel: '{{field}}:',
  hidden: {
    REDACTED: 'eliminado del registro',
    WITHHELD: 'confidencial',
  },
  field: {
    name: 'Nombre',
    email: 'Correo',
    phone: 'Teléfono',
    profile: 'Perfil de acceso',
    state: 'Estado',
    role: 'Rol',
    status: 'Estado',
    plan: 'Plan',
    modules: 'Módulos',
    situation: 'Situación',
    reason: 'Motivo',
    partner: 'Socio',
    zone: 'Zona horaria',
    country: 'País',
    principal: 'Principal',
    principalEmail: 'Correo de Principal',
  },
}
