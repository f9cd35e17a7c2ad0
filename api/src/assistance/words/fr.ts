import type { en } from './en.ts'

export const fr: typeof en = {
  assistance: {
    started: 'Demande d’assistance ouverte',
    analystCodeSent: 'Code envoyé au conseiller',
    analystProven: 'Conseiller vérifié par le code',
    clientCodeSent: 'Code envoyé au client',
    clientCodeResent: 'Code renvoyé au client',
    clientLinkMailed: 'Lien envoyé de nouveau au client',
    codeEntered: 'Code saisi par l’une des parties',
    completed: 'Assistance terminée',
    cancelled: 'Demande d’assistance annulée',
    refused: 'Demande d’assistance refusée par le client',
    expired: 'Demande d’assistance expirée',
  },
  lookedAt: {
    pastAssistance: 'Assistances passées consultées',
  },
}
