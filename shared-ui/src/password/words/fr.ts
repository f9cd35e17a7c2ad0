import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  forgot: {
    title: 'Mot de passe oublié',
    lead: 'Saisissez votre e-mail. Si un utilisateur existe avec cette adresse, nous envoyons un lien qui fonctionne pendant {{limits.passwordResetSeconds, duration}}.',
    submit: 'Envoyer le lien',
    sentTitle: 'Regardez dans votre boîte de réception',
    sent: 'Si {{email}} appartient à un utilisateur, un lien est en route. Il fonctionne une seule fois, pendant {{limits.passwordResetSeconds, duration}}. Regardez aussi dans les courriers indésirables.',
    backToSignIn: 'Retour à la connexion',
  },
  reset: {
    title: 'Choisissez un nouveau mot de passe',
    lead: 'Tous vos autres appareils seront déconnectés. La MFA reste inchangée.',
    newPassword: 'Nouveau mot de passe',
    repeat: 'Répétez le nouveau mot de passe',
    rule: 'Au moins {{minimum}} caractères. Quelques mots à la suite sont faciles à retenir et difficiles à deviner.',
    tooShort: 'Utilisez au moins {{minimum}} caractères.',
    differs: 'Les deux mots de passe sont différents.',
    submit: 'Définir le nouveau mot de passe',
    linkMissing:
      'Cette adresse ne contient aucun lien. Ouvrez de nouveau le lien de l’e-mail, ou demandez-en un nouveau.',
    askAgain: 'Demander un nouveau lien',
  },
}
