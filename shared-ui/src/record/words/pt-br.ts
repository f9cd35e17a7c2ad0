import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  none: 'Não há nada no registro.',
  by: 'Por {{who}}',
  bySystem: 'Pelo sistema',
  otherAction: 'Outro evento ({{action}})',
  before: 'Antes:',
  after: 'Depois:',
  fieldLabel: '{{field}}:',
  hidden: {
    REDACTED: 'removido do registro',
    WITHHELD: 'confidencial',
  },
  field: {
    name: 'Nome',
    email: 'E-mail',
    phone: 'Telefone',
    profile: 'Perfil de acesso',
    state: 'Status',
    role: 'Função',
    status: 'Status',
    plan: 'Plano',
    modules: 'Módulos',
    situation: 'Situação',
    reason: 'Motivo',
    partner: 'Parceiro',
    zone: 'Fuso horário',
    country: 'País',
    principal: 'Principal',
    principalEmail: 'E-mail do Principal',
  },
}
