import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { SingleSignOnMailParameters } from './mail-parameters.ts'

const at = new Date('2031-01-01T14:35:00Z')

export const singleSignOnMailSamples: MailSamples<SingleSignOnMailParameters> = {
  singleSignOnLinked: {
    linked: { name: 'Ana Souza', connection: 'Norte Logística', device: 'Firefox, Linux', at },
  },
  singleSignOnUnlinked: {
    unlinked: { name: 'Ana Souza', connection: 'Norte Logística', device: 'Firefox, Linux', at },
  },
  passwordsAllowedAgain: {
    allowed: {
      name: 'Ana Souza',
      ecosystemName: 'Norte Logística',
      at,
      link: 'https://store.house.example/ecosystems/0197a4c2-0000-7000-8000-000000000001/settings/single-sign-on',
    },
  },
}
