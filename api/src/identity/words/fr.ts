import type { en } from './en.ts'

export const fr: typeof en = {
  user: {
    created: 'Utilisateur créé',
    blocked: 'Utilisateur bloqué',
    unblocked: 'Utilisateur débloqué',
    profileChanged: 'Profil modifié',
    passwordSet: 'Mot de passe défini',
    passwordChanged: 'Mot de passe modifié',
    passwordReset: 'Mot de passe remplacé au moyen d’un lien reçu par e-mail',
    passwordResetRequested: 'Lien de remplacement du mot de passe demandé',
    mfaTurnedOn: 'MFA activée',
    mfaTurnedOff: 'MFA désactivée',
    recoveryCodesOffered: 'Nouveaux codes de secours affichés',
    recoveryCodesRenewed: 'Codes de secours renouvelés',
    recoveryCodeUsed: 'Code de secours utilisé',
    appRefused: 'Connexion refusée : non ouverte à cet utilisateur',
    staffRolesChanged: 'Rôles du personnel modifiés',
    emailChangeRequested: 'Autre adresse e-mail demandée',
    emailChangeMailed: 'Message envoyé à l’autre adresse e-mail',
    emailChangeWithdrawn: 'Demande d’une autre adresse e-mail retirée',
    emailChanged: 'Adresse e-mail modifiée',
    emailChangeStopped: 'Changement d’adresse e-mail arrêté depuis l’ancienne adresse',
    signedIn: 'Connexion',
  },
  device: {
    signedOut: 'Appareil déconnecté',
  },
  devices: {
    allSignedOut: 'Tous les appareils déconnectés',
  },
}
