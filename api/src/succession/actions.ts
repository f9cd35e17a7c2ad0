import { defineActions } from '../platform/actions.ts'

export const successionActions = defineActions('succession', {
  targetType: 'succession',
  fields: { event: 'PLAIN', by: 'PLAIN', state: 'PLAIN', note: 'PERSONAL' },
  actions: {
    invited: { en: 'Successor invited', es: 'Sucesor invitado', 'pt-BR': 'Sucessor convidado' },
    revoked: {
      en: 'Invitation of the successor taken back',
      es: 'Invitación del sucesor retirada',
      'pt-BR': 'Convite do sucessor retirado',
    },
    rejected: {
      en: 'Invitation rejected by the successor',
      es: 'Invitación rechazada por el sucesor',
      'pt-BR': 'Convite recusado pelo sucessor',
    },
    accepted: {
      en: 'Invitation accepted by the successor',
      es: 'Invitación aceptada por el sucesor',
      'pt-BR': 'Convite aceito pelo sucessor',
    },
    activated: {
      en: 'Successor status activated',
      es: 'Estado de sucesor activado',
      'pt-BR': 'Status de sucessor ativado',
    },
    linkRenewed: {
      en: 'Activation link renewed',
      es: 'Enlace de activación renovado',
      'pt-BR': 'Link de ativação renovado',
    },
    resent: {
      en: 'Invitation sent again',
      es: 'Invitación enviada de nuevo',
      'pt-BR': 'Convite reenviado',
    },
    linkMailed: {
      en: 'Activation link mailed once more',
      es: 'Enlace de activación enviado otra vez',
      'pt-BR': 'Link de ativação enviado de novo',
    },
    wentBack: {
      en: 'Appointment of the successor restored',
      es: 'Nombramiento del sucesor restablecido',
      'pt-BR': 'Nomeação do sucessor restabelecida',
    },
    removed: { en: 'Successor removed', es: 'Sucesor eliminado', 'pt-BR': 'Sucessor removido' },
    resigned: {
      en: 'Resigned by the successor',
      es: 'Renuncia del sucesor',
      'pt-BR': 'Renúncia do sucessor',
    },
    handoverStarted: {
      en: 'Hand-over started',
      es: 'Transferencia iniciada',
      'pt-BR': 'Transferência iniciada',
    },
    claimed: { en: 'Ecosystem claimed', es: 'Ecosistema reclamado', 'pt-BR': 'Conta reivindicada' },
    handoverCancelled: {
      en: 'Hand-over cancelled',
      es: 'Transferencia cancelada',
      'pt-BR': 'Transferência cancelada',
    },
    handoverRefused: {
      en: 'Hand-over refused by the successor',
      es: 'Transferencia rechazada por el sucesor',
      'pt-BR': 'Transferência recusada pelo sucessor',
    },
    validated: {
      en: 'Validation passed',
      es: 'Validación superada',
      'pt-BR': 'Validação aprovada',
    },
    contested: {
      en: 'Claim contested',
      es: 'Reclamo impugnado',
      'pt-BR': 'Reivindicação contestada',
    },
    claimApproved: {
      en: 'Claim approved',
      es: 'Reclamo aprobado',
      'pt-BR': 'Reivindicação aprovada',
    },
    claimDeclined: {
      en: 'Claim declined',
      es: 'Reclamo rechazado',
      'pt-BR': 'Reivindicação recusada',
    },
    claimCancelled: {
      en: 'Claim cancelled',
      es: 'Reclamo cancelado',
      'pt-BR': 'Reivindicação cancelada',
    },
    completed: {
      en: 'Ecosystem handed over',
      es: 'Ecosistema transferido',
      'pt-BR': 'Conta transferida',
    },
    lapsed: { en: 'Time ran out', es: 'Plazo vencido', 'pt-BR': 'Prazo vencido' },
    declinedByPlatform: {
      en: 'Declined by the platform',
      es: 'Rechazada por la plataforma',
      'pt-BR': 'Recusada pela plataforma',
    },
    releaseRequested: {
      en: 'Support asked to lift the block',
      es: 'Soporte pidió quitar el bloqueo',
      'pt-BR': 'O suporte pediu o desbloqueio',
    },
    released: { en: 'Block lifted', es: 'Bloqueo quitado', 'pt-BR': 'Sucessão desbloqueada' },
    reinstated: {
      en: 'Block lifted, appointment restored',
      es: 'Bloqueo quitado, nombramiento restablecido',
      'pt-BR': 'Sucessão desbloqueada, nomeação restabelecida',
    },
    reminded: { en: 'Reminder sent', es: 'Recordatorio enviado', 'pt-BR': 'Lembrete enviado' },
  },
})

export const evidenceActions = defineActions('evidence', {
  targetType: 'evidence',
  fields: {
    successionId: 'PLAIN',
    name: 'PERSONAL',
    mediaType: 'PLAIN',
    bytes: 'PLAIN',
    sha256: 'PLAIN',
  },
  // Files are the successor's and the reviewers' alone; before a claim nobody else knows that there are any (SU14).
  confidential: 'EVERYTHING',
  actions: {
    uploaded: { en: 'Evidence uploaded', es: 'Prueba subida', 'pt-BR': 'Prova enviada' },
    discarded: {
      en: 'Evidence discarded',
      es: 'Prueba descartada',
      'pt-BR': 'Prova descartada',
    },
    read: {
      en: 'Evidence opened by a reviewer',
      es: 'Prueba abierta por un revisor',
      'pt-BR': 'Prova aberta por um revisor',
    },
  },
})

/** What several files may have in common: one content under its hash. */
export const evidenceContentActions = defineActions('evidence', {
  targetType: 'evidenceContent',
  fields: { sha256: 'PLAIN' },
  confidential: 'EVERYTHING',
  actions: {
    contentRemoved: {
      en: 'Content of discarded evidence removed',
      es: 'Contenido de una prueba descartada eliminado',
      'pt-BR': 'Conteúdo de uma prova descartada removido',
    },
  },
})
