import { ecosystemActions, membershipActions } from '../../ecosystems/actions.ts'
import { ecosystemPages } from '../../ecosystems/shown-pages.ts'
import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { AssistanceMailParameters } from './mail-parameters.ts'

export const assistanceMailSamples: MailSamples<AssistanceMailParameters> = {
  analystCode: {
    request: {
      analystName: 'Andrea Ríos',
      clientName: 'Tomás Quintero',
      code: '048271',
      number: 1,
      seconds: 600,
    },
    replacing: {
      analystName: 'Andrea Ríos',
      clientName: 'Tomás Quintero',
      code: '390518',
      number: 2,
      seconds: 600,
    },
  },
  clientCode: {
    request: {
      clientName: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      ecosystemName: 'Clínica del Norte',
      reason: 'The billing report shows no claims since Monday; we look at its filters together.',
      code: '913604',
      number: 1,
      phrase: 'amber river',
      codeSeconds: 600,
      sessionSeconds: 300,
      link: 'https://web.house.example/assistance#pYx2n3Jk8Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStU',
    },
    replacing: {
      clientName: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      ecosystemName: 'Clínica del Norte',
      reason: 'The billing report shows no claims since Monday; we look at its filters together.',
      code: '275093',
      number: 2,
      phrase: 'amber river',
      codeSeconds: 600,
      sessionSeconds: 300,
      link: 'https://web.house.example/assistance#Jk8Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3',
    },
  },
  assistanceSummary: {
    changed: {
      clientName: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      ecosystemName: 'Clínica del Norte',
      startedAt: '2026-03-09T15:04:05.120Z',
      endedAt: '2026-03-09T15:08:17.480Z',
      seconds: 252,
      endedBy: 'CLIENT',
      environments: ['STORE', 'WEB', 'RCM'],
      changes: [
        {
          at: '2026-03-09T15:05:31.000Z',
          action: 'ecosystem.renamed',
          labels: ecosystemActions.renamed.labels,
          detail: 'Clinica Norte → Clínica del Norte',
        },
        {
          at: '2026-03-09T15:06:48.000Z',
          action: 'membership.blocked',
          labels: membershipActions.blocked.labels,
          detail: 'Elena Duarte',
        },
      ],
      lookedAt: [
        {
          firstAt: '2026-03-09T15:05:02.000Z',
          action: 'lookedAt.ecosystem',
          labels: ecosystemPages.ecosystem.labels,
        },
        {
          firstAt: '2026-03-09T15:06:12.000Z',
          action: 'lookedAt.members',
          labels: ecosystemPages.members.labels,
        },
      ],
      historyLink: 'https://web.house.example/profile/assistance',
    },
    unchanged: {
      clientName: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      ecosystemName: 'Clínica del Norte',
      startedAt: '2026-03-09T15:04:05.120Z',
      endedAt: '2026-03-09T15:09:05.120Z',
      seconds: 300,
      endedBy: 'TIME',
      environments: [],
      changes: [],
      lookedAt: [],
      historyLink: 'https://web.house.example/profile/assistance',
    },
  },
  assistanceClosed: {
    cancelled: {
      clientName: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      ecosystemName: 'Clínica del Norte',
      outcome: 'CANCELLED',
      reason: 'We found the answer by phone.',
    },
    refused: {
      clientName: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      ecosystemName: 'Clínica del Norte',
      outcome: 'REFUSED',
    },
    expired: {
      clientName: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      ecosystemName: 'Clínica del Norte',
      outcome: 'EXPIRED',
    },
  },
}
