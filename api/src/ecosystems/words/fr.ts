import type { en } from './en.ts'

export const fr: typeof en = {
  ecosystem: {
    created: 'Écosystème créé',
    renamed: 'Écosystème renommé',
    planChanged: 'Forfait modifié',
    modulesChanged: 'Modules modifiés',
    companyChanged: 'Raison sociale ou numéro fiscal modifié',
    suspended: 'Écosystème suspendu',
    closed: 'Écosystème fermé',
    reopened: 'Écosystème rouvert',
  },
  membership: {
    added: 'Membre ajouté',
    blocked: 'Membre bloqué',
    unblocked: 'Membre débloqué',
    removed: 'Membre retiré',
    roleChanged: 'Rôle modifié',
  },
  memberInvitation: {
    sent: 'Membre invité',
    resent: 'Invitation renvoyée',
    linkMailed: 'Lien de l’invitation envoyé de nouveau',
    revoked: 'Invitation retirée',
    accepted: 'Invitation acceptée',
    declined: 'Invitation refusée',
    expired: 'Invitation expirée',
  },
  accessSession: {
    operationRefused: 'Refusé pendant l’accès',
  },
  lookedAt: {
    ecosystem: 'Détails de l’écosystème consultés',
    members: 'Membres consultés',
    memberNumbers: 'Nombre de membres consulté',
    invitations: 'Invitations en attente consultées',
  },
}
