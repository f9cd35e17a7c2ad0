import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const successionActions = defineActions('succession', {
  words,
  targetType: 'succession',
  fields: { event: 'PLAIN', by: 'PLAIN', state: 'PLAIN', note: 'PERSONAL' },
  actions: [
    'invited',
    'revoked',
    'rejected',
    'accepted',
    'activated',
    'linkRenewed',
    'resent',
    'linkMailed',
    'wentBack',
    'removed',
    'resigned',
    'handoverStarted',
    'claimed',
    'handoverCancelled',
    'handoverRefused',
    'validated',
    'contested',
    'claimApproved',
    'claimDeclined',
    'claimCancelled',
    'completed',
    'lapsed',
    'declinedByPlatform',
    'releaseRequested',
    'released',
    'reinstated',
    'reminded',
  ],
})

export const evidenceActions = defineActions('evidence', {
  words,
  targetType: 'evidence',
  fields: {
    successionId: 'PLAIN',
    name: 'PERSONAL',
    mediaType: 'PLAIN',
    bytes: 'PLAIN',
    sha256: 'PLAIN',
  },
  // Only the successor and the reviewers see files; before a claim nobody else knows that there are any
  // (SU14).
  confidential: 'EVERYTHING',
  actions: ['uploaded', 'discarded', 'read'],
})
