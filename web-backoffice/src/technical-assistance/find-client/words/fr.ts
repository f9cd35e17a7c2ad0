import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Assistance technique',
  lead: 'Vérifiez l’état d’un utilisateur et commencez une session d’assistance avec son autorisation.',
  userEmailHint: 'L’e-mail avec lequel cette personne se connecte.',
  information: 'Informations sur l’utilisateur',
  name: 'Nom',
  email: 'E-mail',
  status: 'État',
  chooseEcosystem: 'Choisissez l’écosystème dans lequel vous prêterez assistance',
  plan: 'Forfait',
  role: 'Rôle',
  modules: 'Modules',
  noModules: 'Aucun module',
  environments: 'Environnements disponibles',
  continue: 'Aller à la validation interne',
  continueHint: 'Cela ouvre une demande. Le client ne reçoit encore aucun message.',
  heldText:
    '{{analyst}} aide déjà {{client}}. Mettez-vous d’accord avec cette personne, ou attendez qu’elle ait terminé.',
  mineTitle: 'Vous avez déjà une demande ouverte pour ce client',
  blockedTitle: 'Utilisateur bloqué',
  noEcosystemText:
    'Cette personne n’est membre actif d’aucun écosystème : il n’y a donc rien à assister.',
}
