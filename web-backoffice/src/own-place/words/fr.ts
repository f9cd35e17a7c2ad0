import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Votre place dans l’équipe',
  lead: 'Votre nom, votre e-mail et votre téléphone sont visibles pour les super administrateurs de votre équipe.',
  partner: 'Partenaire',
  profile: 'Profil d’accès',
  principal: 'Principal',
  phone: {
    label: 'Téléphone',
    hint: 'Avec l’indicatif du pays, qui commence par +. Sans indicatif, il est lu comme un numéro de ce pays : {{country}}.',
    missing: 'Saisissez un numéro de téléphone.',
    change: 'Modifier le téléphone',
    changed: 'Votre téléphone dans l’équipe est désormais {{phone}}.',
  },
  change: {
    LOST: 'Vous ne travaillez plus dans l’équipe de {{partner}}. Vos autres accès restent tels quels.',
    GAINED: 'Vous travaillez désormais dans l’équipe de {{partner}}.',
    PROFILE: 'Votre profil d’accès chez {{partner}} est désormais : {{profile}}.',
    PRINCIPAL: 'Vous êtes désormais Principal de {{partner}}.',
    SUSPENDED: 'La plateforme a suspendu {{partner}}. La première page dit pourquoi.',
    RESUMED: '{{partner}} fonctionne de nouveau.',
  },
}
