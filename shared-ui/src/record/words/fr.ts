import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  none: 'Rien n’est inscrit au registre.',
  by: 'Par {{who}}',
  bySystem: 'Par le système',
  otherAction: 'Autre événement ({{action}})',
  before: 'Avant :',
  after: 'Après :',
  fieldLabel: '{{field}} :',
  hidden: {
    REDACTED: 'retiré du registre',
    WITHHELD: 'confidentiel',
  },
  field: {
    name: 'Nom',
    email: 'E-mail',
    phone: 'Téléphone',
    profile: 'Profil d’accès',
    state: 'État',
    role: 'Rôle',
    status: 'État',
    plan: 'Plan',
    modules: 'Modules',
    situation: 'Situation',
    reason: 'Motif',
    partner: 'Partenaire',
    zone: 'Fuseau horaire',
    country: 'Pays',
    principal: 'Principal',
    principalEmail: 'E-mail du Principal',
  },
}
