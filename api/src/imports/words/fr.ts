export const fr = {
  import: {
    uploaded: 'Fichier à importer envoyé',
    unreadable: 'Fichier à importer illisible',
    checked: 'Fichier à importer vérifié',
    started: 'Importation lancée',
    stopped: 'Importation arrêtée',
    finished: 'Importation terminée',
    discarded: 'Importation abandonnée',
  },
  importExport: { exported: 'Tableau d’une importation téléchargé' },
  columns: {
    line: 'Ligne',
    column: 'Colonne',
    code: 'Code de l’erreur',
    meaning: 'Signification',
    given: 'Valeur dans le fichier',
    outcome: 'Résultat',
    why: 'Motif',
    ecosystemId: 'Identifiant de l’écosystème',
  },
  outcomes: {
    CREATED: 'Écosystème créé',
    INVITED: 'Membre invité',
    ALREADY_THERE: 'Existait déjà',
    REFUSED: 'Non importé',
    WAITS: 'Pas encore fait',
  },
  faults: {
    MISSING: 'La valeur manque.',
    CELLS: 'La ligne a plus de valeurs que de colonnes, ou une dont le nom est inconnu.',
    NO_OBJECT: 'La ligne n’est pas un objet JSON.',
    REFERENCE_INVALID: 'Une référence a de 1 à 100 caractères, dont une lettre ou un chiffre.',
    NAME_INVALID: 'Un nom a de 1 à 100 caractères, dont une lettre ou un chiffre.',
    EMAIL_MALFORMED: 'Ce n’est pas une adresse e-mail.',
    EMAIL_UNREACHABLE: 'Le serveur de messagerie ne peut pas distribuer à cette adresse.',
    ROLE_UNKNOWN: 'Ce rôle n’existe pas. Sont connus ADMINISTRATOR, ATTENDANT et USER.',
    PLAN_UNKNOWN: 'Cette offre n’existe pas. Sont connues PLUS et PREMIUM.',
    MODULE_UNKNOWN: 'Ce module n’existe pas. Est connu RCM.',
    MODULE_NOT_IN_PLAN: 'L’offre ne comprend pas ce module.',
    TAX_KIND_UNKNOWN: 'Ce type n’existe pas. Sont connus CNPJ, CPF et OTHER.',
    TAX_NUMBER_INVALID: 'Les chiffres de contrôle de ce numéro fiscal sont faux.',
    LINE_TWICE:
      'Une autre ligne a la même personne dans le même écosystème. C’est elle qui compte.',
    SECOND_ADMINISTRATOR: 'Une autre ligne nomme un autre administrateur du même écosystème.',
    PERSON_NOT_ADDABLE:
      'Personne ne peut être ajouté avec cette adresse : la personne est bloquée ou travaille pour la plateforme.',
    ECOSYSTEM_UNKNOWN:
      'Aucun écosystème n’a cette référence, et aucune ligne sans erreur ne l’apporte.',
    ECOSYSTEM_NOT_OPEN: 'L’écosystème est suspendu ou fermé.',
    OTHER_PLAN: 'L’écosystème existe avec une autre offre. Une importation ne change aucune offre.',
    OTHER_MODULES:
      'L’écosystème existe avec d’autres modules. Une importation ne change aucun module.',
    OTHER_ADMINISTRATOR:
      'L’écosystème existe avec un autre administrateur. Une importation ne change aucun administrateur.',
    MAIL_LIMIT:
      'Cette personne a reçu trop d’e-mails en peu de temps. Importez cette ligne plus tard.',
  },
  COMPLETE: 'Complet : {{rows}} lignes',
}
