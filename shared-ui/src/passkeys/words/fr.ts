import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Clés d’accès',
  lead: 'Connectez-vous avec votre empreinte, votre visage ou un code PIN à la place du mot de passe et du code. Une clé d’accès confirme aussi ce qui demande un code MFA.',
  add: 'Ajouter une clé d’accès',
  addLead:
    'Confirmez d’abord que c’est vous ; votre navigateur demande ensuite où la conserver : sur cet appareil, un téléphone ou une clé de sécurité.',
  name: 'Nom',
  nameHint: 'Pour la reconnaître plus tard, par exemple l’appareil qui la contient.',
  none: 'Vous n’avez pas encore de clé d’accès.',
  created: 'Ajoutée le {{when}}',
  used: 'utilisée pour la dernière fois le {{when}}',
  unused: 'pas encore utilisée',
  elsewhere: 'pour {{domain}}',
  rename: 'Renommer',
  renameOne: 'Renommer {{name}}',
  renameTitle: 'Renommer la clé d’accès',
  remove: 'Supprimer',
  removeOne: 'Supprimer {{name}}',
  removeTitle: 'Supprimer {{name}} ?',
  removeLead: 'Elle ne servira plus à vous connecter.',
  removeLast:
    'C’est votre dernier facteur : la MFA sera désactivée, et votre compte protégé par le seul mot de passe.',
  added: 'La clé d’accès a été ajoutée',
  removed: 'La clé d’accès a été supprimée',
  renamed: 'La clé d’accès a été renommée',
  givenUp: 'Aucune clé d’accès n’a été créée. Réessayez quand vous voudrez.',
  there: 'Cet appareil ou cette clé contient déjà une de vos clés d’accès.',
  unsupported: 'Ce navigateur ne crée pas de clés d’accès à cette adresse.',
  full: 'Vous avez le nombre maximal de clés d’accès par personne ({{limits.passkeysPerPerson}}).',
}
