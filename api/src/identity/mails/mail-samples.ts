import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { IdentityMailParameters } from './mail-parameters.ts'

export const identityMailSamples: MailSamples<IdentityMailParameters> = {
  passwordReset: {
    request: {
      name: 'Elena Duarte',
      link: 'https://store.house.example/reset-password#Zd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8Qw7rT5uVb1c',
      seconds: 1800,
    },
    byOperator: {
      name: 'Elena Duarte',
      link: 'https://web.house.example/reset-password#Zd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8Qw7rT5uVb1c',
      seconds: 1800,
      wantedBy: 'OPERATOR',
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
  passwordChanged: {
    changed: { name: 'Elena Duarte', at: '2026-03-09T15:04:05.120Z' },
  },
  emailChangeAsked: {
    asked: {
      name: 'Elena Duarte',
      newEmail: 'elena@clinicadelnorte.example',
      at: '2026-03-09T15:04:05.120Z',
      stopLink:
        'https://web.house.example/stop-email-change#Zd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8Qw7rT5uVb1c',
      stopSeconds: 259_200,
    },
  },
  emailProof: {
    asked: {
      name: 'Elena Duarte',
      link: 'https://web.house.example/confirm-email#Jk8Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3',
      seconds: 86_400,
    },
  },
  emailTaken: { taken: { name: 'Tomás Quintero' } },
  emailChanged: {
    changed: {
      name: 'Elena Duarte',
      newEmail: 'elena@clinicadelnorte.example',
      at: '2026-03-09T15:04:05.120Z',
    },
  },
  emailGivenUp: {
    changed: {
      name: 'Elena Duarte',
      newEmail: 'elena@clinicadelnorte.example',
      at: '2026-03-09T15:04:05.120Z',
      stopLink:
        'https://web.house.example/stop-email-change#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8',
      stopUntil: '2026-03-12T15:04:05.120Z',
    },
  },
  emailChangeStopped: {
    stopped: {
      name: 'Elena Duarte',
      link: 'https://web.house.example/reset-password#b1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8Qw7rT5uV',
      seconds: 1800,
    },
  },
  mfaChanged: {
    on: { name: 'Elena Duarte', turned: 'ON', at: '2026-03-09T15:04:05.120Z' },
    off: { name: 'Elena Duarte', turned: 'OFF', at: '2026-03-09T15:04:05.120Z' },
    authenticatorOn: {
      name: 'Elena Duarte',
      turned: 'AUTHENTICATOR_ON',
      at: '2026-03-09T15:04:05.120Z',
    },
    authenticatorOff: {
      name: 'Elena Duarte',
      turned: 'AUTHENTICATOR_OFF',
      at: '2026-03-09T15:04:05.120Z',
    },
    recoveryCodes: {
      name: 'Elena Duarte',
      turned: 'RECOVERY_CODES_RENEWED',
      at: '2026-03-09T15:04:05.120Z',
    },
  },
  passkeyChanged: {
    added: {
      name: 'Elena Duarte',
      passkey: 'Elena’s phone',
      happened: 'ADDED',
      device: 'Firefox · Linux',
      at: '2026-03-09T15:04:05.120Z',
    },
    removed: {
      name: 'Elena Duarte',
      passkey: 'Elena’s phone',
      happened: 'REMOVED',
      device: 'Firefox · Linux',
      at: '2026-03-09T15:04:05.120Z',
    },
    copyNoticed: {
      name: 'Elena Duarte',
      passkey: 'Elena’s phone',
      happened: 'COPY_NOTICED',
      device: 'Firefox · Linux',
      at: '2026-03-09T15:04:05.120Z',
    },
  },
}
