import type { PartnerAct, PartnerSituation } from 'shared-schema/partner-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const PartnerSituationEnum = enumOf<PartnerSituation>(
  'PartnerSituation',
  'How a partner stands with the platform.',
  {
    INVITED: 'A partner to be: its future Principal has not set a password yet.',
    ACTIVE: 'Its team works.',
    SUSPENDED: 'Its team is kept out; its accounts go on working.',
  },
)

export const PartnerActEnum = enumOf<PartnerAct>(
  'PartnerAct',
  'What an operator can do with a partner now; the app shows exactly these.',
  {
    RESEND_INVITATION: 'Mail the link of the invitation again: resendPartnerInvitation.',
    WITHDRAW_INVITATION: 'Take the invitation back: withdrawPartnerInvitation.',
    SUSPEND: 'Keep its team out: suspendPartner.',
    RESUME: 'Let its team work again: resumePartner.',
    GIVE_ECOSYSTEM: 'Move an ecosystem to it: moveEcosystem.',
    TAKE_ECOSYSTEM: 'Move an ecosystem out of it: moveEcosystem.',
  },
)
