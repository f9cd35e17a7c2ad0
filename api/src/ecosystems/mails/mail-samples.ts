import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { EcosystemMailParameters } from './mail-parameters.ts'

export const ecosystemMailSamples: MailSamples<EcosystemMailParameters> = {
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
}
