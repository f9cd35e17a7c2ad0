import type { en } from './en.ts'

export const fr: typeof en = {
  queue: {
    created: 'File créée',
    changed: 'File modifiée',
    madeDefault: 'Devenue la file par défaut',
    deleted: 'File supprimée',
  },
  attendant: {
    changed: 'Paramètres d’un agent modifiés',
    queueJoined: 'Membre ajouté à une file',
    queueLeft: 'Membre retiré d’une file',
    workReturned: 'Conversations attribuées rendues à Nouvelles',
  },
  channel: {
    created: 'Canal créé',
    renamed: 'Canal renommé',
    connected: 'Canal connecté',
    disconnected: 'Canal déconnecté',
    tokenIssued: 'Jeton d’un canal émis',
  },
  contact: {
    appeared: 'Le contact a écrit pour la première fois',
    named: 'Le contact a donné son nom',
  },
  attendance: {
    opened: 'Conversation ouverte',
    messageReceived: 'Message reçu du contact',
    started: 'Conversation commencée',
    replied: 'Réponse au contact',
    noted: 'Note interne écrite',
    transferred: 'Conversation transmise',
    concluded: 'Conversation conclue',
    reopened: 'Conversation rouverte',
    lapsed: 'Conversation terminée pour inactivité',
  },
  lookedAt: {
    attendances: 'Liste de conversations consultée',
    queues: 'Files consultées',
    channels: 'Canaux consultés',
    queueMembers: 'Membres d’une file consultés',
    attendance: 'Conversation consultée',
  },
}
