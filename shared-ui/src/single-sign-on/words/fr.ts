import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Authentification unique',
  lead: 'Vos collaborateurs se connectent avec l’authentification de votre entreprise (OpenID Connect).',
  staffLead:
    'Le personnel se connecte au backoffice avec l’authentification de l’entreprise (OpenID Connect).',
  provider: 'Fournisseur',
  providerLead:
    'Enregistrez cette application auprès de votre fournisseur, puis saisissez ce qu’il vous donne.',
  redirectLead: 'Le fournisseur renvoie les personnes à ces adresses. Il doit autoriser chacune.',
  redirectAddress: 'Adresse de retour de {{host}}',
  signOutLead:
    'Si le fournisseur sait signaler qu’une personne s’est déconnectée chez lui (back-channel logout), il le fait ici :',
  signOutAddress: 'Adresse de déconnexion',
  name: 'Nom',
  nameHint: 'On lit « Continuer avec … » : par exemple le nom de votre entreprise.',
  nameMissing: 'Saisissez un nom.',
  issuer: 'Émetteur',
  issuerHint: 'L’adresse du fournisseur, par exemple https://id.example.com.',
  issuerMissing: 'Saisissez l’émetteur.',
  clientId: 'Identifiant du client',
  clientIdMissing: 'Saisissez l’identifiant du client.',
  clientSecret: 'Secret du client',
  secretKept: 'Un secret est conservé et n’est pas affiché. Laissez le champ vide pour le garder.',
  secretMissing: 'Saisissez le secret du client.',
  mfaValues: 'Ce qui compte comme MFA',
  mfaValuesHint:
    'Valeurs d’acr ou d’amr, séparées par des espaces, par exemple « mfa hwk ». Si le champ est vide, les personnes dont la MFA est activée saisissent aussi leur code ici.',
  joining: 'Personnes sans compte ici',
  joiningHint:
    'Toute personne qui se connecte avec une adresse d’un domaine vérifié peut devenir membre.',
  joiningNobody: 'N’entrent pas',
  setUp: 'Configurer',
  save: 'Enregistrer',
  saveLead:
    'Si l’émetteur, l’identifiant ou le secret changent, l’authentification unique est désactivée jusqu’au prochain test, et les mots de passe sont permis d’ici là.',
  saved: 'Le fournisseur est enregistré.',
  domains: 'Domaines',
  domainsLead:
    'Le fournisseur ne répond que des adresses de ces domaines. Un enregistrement dans le DNS prouve que le domaine est à vous.',
  noDomain: 'Il n’y a encore aucun domaine.',
  isVerified: 'Vérifié',
  isUnverified: 'Non vérifié',
  recordLead:
    'Ajoutez cet enregistrement TXT au DNS du domaine, puis vérifiez-le ici. Un nouvel enregistrement peut mettre quelques heures à être visible partout.',
  recordName: 'Nom de l’enregistrement',
  recordValue: 'Valeur',
  verify: 'Vérifier',
  verified: 'Vérification de {{domain}} réussie.',
  remove: 'Retirer',
  removeTitle: 'Retirer {{domain}} ?',
  removeLead:
    'Les personnes avec une adresse de ce domaine se connectent de nouveau par mot de passe. Sans domaine vérifié, l’authentification unique est désactivée.',
  removed: '{{domain}} a été retiré.',
  domain: 'Domaine',
  domainHint: 'Par exemple example.com. Les sous-domaines s’ajoutent un par un.',
  domainMissing: 'Saisissez un domaine.',
  addDomain: 'Ajouter le domaine',
  test: 'Essai',
  testLead:
    'Connectez-vous une fois chez votre fournisseur avec une adresse d’un domaine vérifié. Personne n’est connecté ici par cet essai.',
  testAct: 'Tester',
  testDone: 'L’essai a réussi.',
  tested: 'Testé',
  testEmail: 'Adresse indiquée',
  testMfa: 'Compte comme MFA',
  counts: 'Oui',
  countsNot: 'Non',
  use: 'Utilisation',
  useLead:
    'Dès qu’un domaine est vérifié et que l’essai a réussi, l’authentification unique peut être activée.',
  isOn: 'Activée',
  isOff: 'Désactivée',
  switchOn: {
    act: 'Activer',
    lead: 'Les personnes avec une adresse de vos domaines vérifiés se voient proposer cette connexion. Celles qui ont un compte ici le lient une fois, avec leur mot de passe.',
    done: 'L’authentification unique est activée.',
  },
  switchOff: {
    act: 'Désactiver',
    lead: 'Plus personne ne se connecte par elle, et les mots de passe sont permis.',
    done: 'L’authentification unique est désactivée.',
  },
  passwordsAreOn: 'Les personnes de ces domaines se connectent aussi avec leur mot de passe.',
  passwordsAreOff: 'Personne avec une adresse de ces domaines ne se connecte par mot de passe.',
  passwordsOff: {
    act: 'Désactiver les mots de passe',
    lead: 'Les personnes de ces domaines se connectent alors par l’authentification unique ou par une clé d’accès. Si votre fournisseur ne répond pas, un opérateur de la plateforme peut permettre de nouveau les mots de passe.',
    done: 'Les mots de passe sont désactivés.',
  },
  passwordsOn: {
    act: 'Permettre de nouveau les mots de passe',
    lead: 'Les personnes de ces domaines se connectent aussi avec leur mot de passe.',
    done: 'Les mots de passe sont permis.',
  },
  continueWith: 'Continuer avec {{name}}',
  onlyWay: 'Les adresses de ce domaine se connectent avec {{name}}.',
  linkFirst:
    'Vous avez déjà un compte ici : {{email}}. Connectez-vous une fois comme avant ; il sera ensuite lié à {{name}}.',
  goOn: 'Continuer',
}
