import { ecosystemAdminMailSamples } from './ecosystem-admin-mail-samples.ts'
import type { MailTemplate, MailTemplates } from './mail-templates.ts'
import { successionMailSamples } from './succession-mail-samples.ts'

/** Named examples of every template; the first of each is the one that shows most of it. */
export const mailSamples: { [Name in MailTemplate]: Record<string, MailTemplates[Name]> } = {
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
          labels: {
            en: 'Ecosystem renamed',
            es: 'Cambio de nombre del ecosistema',
            'pt-BR': 'Nome da conta alterado',
          },
          detail: 'Clinica Norte → Clínica del Norte',
        },
        {
          at: '2026-03-09T15:06:48.000Z',
          action: 'membership.blocked',
          labels: {
            en: 'Member blocked',
            es: 'Miembro bloqueado',
            'pt-BR': 'Membro bloqueado',
          },
          detail: 'Elena Duarte',
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
  passwordReset: {
    request: {
      name: 'Elena Duarte',
      link: 'https://store.house.example/reset-password#Zd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8Qw7rT5uVb1c',
      seconds: 1800,
    },
  },
  freshLink: {
    assistance: {
      name: 'Tomás Quintero',
      page: 'ASSISTANCE',
      links: [
        {
          ecosystemName: 'Clínica del Norte',
          link: 'https://web.house.example/assistance#Jk8Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3',
        },
      ],
    },
    invitations: {
      name: 'Elena Duarte',
      page: 'MEMBER_INVITATION',
      links: [
        {
          ecosystemName: 'Clínica del Norte',
          link: 'https://web.house.example/invitation#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8',
        },
        {
          ecosystemName: 'Laboratorio Sur',
          link: 'https://web.house.example/invitation#b1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8Qw7rT5uV',
        },
      ],
    },
    activation: {
      name: 'Elena Duarte',
      page: 'ACTIVATION',
      links: [
        {
          ecosystemName: 'Clínica del Norte',
          link: 'https://web.house.example/activate-succession#cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8Qw7rT5uVb1',
        },
      ],
    },
  },
  newDevice: {
    store: {
      name: 'Elena Duarte',
      app: 'STORE',
      device: 'Firefox on Linux',
      ipAddress: '203.0.113.24',
      at: '2026-03-09T15:04:05.120Z',
      devicesLink: 'https://store.house.example/profile',
    },
  },
  factorLocked: {
    passwordForStrangers: {
      name: 'Elena Duarte',
      factor: 'PASSWORD',
      guesser: 'STRANGER',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    mfaForStrangers: {
      name: 'Elena Duarte',
      factor: 'MFA',
      guesser: 'STRANGER',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    password: {
      name: 'Elena Duarte',
      factor: 'PASSWORD',
      guesser: 'KNOWN',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    mfa: {
      name: 'Elena Duarte',
      factor: 'MFA',
      guesser: 'KNOWN',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    verificationCode: {
      name: 'Elena Duarte',
      factor: 'VERIFICATION_CODE',
      guesser: 'KNOWN',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
  },
  memberInvitation: {
    invited: {
      name: 'Elena Duarte',
      ecosystemName: 'Clínica del Norte',
      invitedBy: 'Tomás Quintero',
      link: 'https://web.house.example/invitation#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8',
      seconds: 259_200,
    },
  },
  memberInvitationAccepted: {
    accepted: {
      name: 'Tomás Quintero',
      memberName: 'Elena Duarte',
      memberEmail: 'elena@client.example',
      ecosystemName: 'Clínica del Norte',
    },
  },
  memberInvitationDeclined: {
    declined: {
      name: 'Tomás Quintero',
      invitedName: 'Elena Duarte',
      invitedEmail: 'elena@client.example',
      ecosystemName: 'Clínica del Norte',
    },
  },
  passwordChanged: {
    changed: { name: 'Elena Duarte', at: '2026-03-09T15:04:05.120Z' },
  },
  mfaChanged: {
    on: { name: 'Elena Duarte', turned: 'ON', at: '2026-03-09T15:04:05.120Z' },
    off: { name: 'Elena Duarte', turned: 'OFF', at: '2026-03-09T15:04:05.120Z' },
    recoveryCodes: {
      name: 'Elena Duarte',
      turned: 'RECOVERY_CODES_RENEWED',
      at: '2026-03-09T15:04:05.120Z',
    },
  },
  ...successionMailSamples,
  ...ecosystemAdminMailSamples,
}
