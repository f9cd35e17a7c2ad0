import type { en } from './en.ts'

export const fr: typeof en = {
  record: {
    redacted: 'Données personnelles d’un événement enregistré supprimées',
    personRedacted: 'Données personnelles supprimées car une personne a été effacée',
  },
  recordExport: {
    exported: 'Export du registre',
  },
  /** What stands in an exported file beside the events. */
  exported: {
    columns: {
      sequence: 'Numéro',
      at: 'Quand (UTC)',
      what: 'Ce qui s’est passé',
      actor: 'Par',
      subject: 'Au nom de',
      control: 'Sous contrôle',
      targetType: 'À propos de',
      targetId: 'Id',
      ecosystem: 'Écosystème',
      session: 'Session d’accès',
      hash: 'Empreinte SHA-256',
      field: 'Champ',
      before: 'Avant',
      after: 'Après',
    },
    underControl: 'Action effectuée sous le contrôle d’un autre utilisateur',
    REDACTED: 'retiré du registre',
    WITHHELD: 'confidentiel',
    COMPLETE: 'Les {{events}} événements, tous.',
    CUT: 'Coupé : ce fichier contient les {{events}} événements les plus récents. Choisissez une période plus courte pour les autres.',
  },
}
