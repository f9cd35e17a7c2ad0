import { inEachLanguage } from '../../platform/languages.ts'
import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import {
  releaseRequested,
  successionAccepted,
  successionActivate,
  successionActive,
  successionDeclined,
  successionEnded,
  successionInvitation,
  successionInvitationSent,
  successionReleased,
  successionReminder,
} from './appointment-templates.ts'
import { claimContested, claimDecided, claimNotice, claimReceived } from './claim-templates.ts'
import {
  confirmAdministrator,
  ecosystemHasNewAdministrator,
  handoverAnnounced,
  handoverStarted,
  newAdministrator,
  youAreAdministrator,
} from './handover-templates.ts'
import type { SuccessionMailParameters } from './mail-parameters.ts'
import { successionMailSamples as samples } from './mail-samples.ts'
import type { SuccessionMailWords } from './template.ts'
import { words as appointment } from './words/appointment/in-each-language.ts'
import { words as handover } from './words/handover/in-each-language.ts'

/** The e-mails about successions. */
export const successionMails = defineMails<SuccessionMailParameters, SuccessionMailWords>({
  words: inEachLanguage((language) => ({ ...appointment[language], ...handover[language] })),
  mails: {
    successionInvitation: {
      gives: 'WAY_TO_ACT',
      template: successionInvitation,
      samples: samples.successionInvitation,
    },
    successionInvitationSent: {
      gives: 'WORD',
      template: successionInvitationSent,
      samples: samples.successionInvitationSent,
    },
    successionAccepted: {
      gives: 'WORD',
      template: successionAccepted,
      samples: samples.successionAccepted,
    },
    successionActivate: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: successionActivate,
      samples: samples.successionActivate,
    },
    successionActive: {
      gives: 'WORD',
      template: successionActive,
      samples: samples.successionActive,
    },
    successionEnded: {
      gives: 'WORD',
      template: successionEnded,
      samples: samples.successionEnded,
    },
    handoverStarted: {
      gives: 'WORD',
      template: handoverStarted,
      samples: samples.handoverStarted,
    },
    handoverAnnounced: {
      gives: 'WORD',
      template: handoverAnnounced,
      samples: samples.handoverAnnounced,
    },
    confirmAdministrator: {
      gives: 'WAY_TO_ACT',
      template: confirmAdministrator,
      samples: samples.confirmAdministrator,
    },
    newAdministrator: {
      gives: 'WORD',
      template: newAdministrator,
      samples: samples.newAdministrator,
    },
    ecosystemHasNewAdministrator: {
      gives: 'WORD',
      template: ecosystemHasNewAdministrator,
      samples: samples.ecosystemHasNewAdministrator,
    },
    youAreAdministrator: {
      gives: 'WORD',
      template: youAreAdministrator,
      samples: samples.youAreAdministrator,
    },
    claimReceived: {
      gives: 'WAY_TO_ACT',
      template: claimReceived,
      samples: samples.claimReceived,
    },
    claimNotice: {
      gives: 'WORD',
      template: claimNotice,
      samples: samples.claimNotice,
    },
    claimContested: {
      gives: 'WORD',
      template: claimContested,
      samples: samples.claimContested,
    },
    claimDecided: {
      gives: 'WORD',
      template: claimDecided,
      samples: samples.claimDecided,
    },
    successionDeclined: {
      gives: 'WORD',
      template: successionDeclined,
      samples: samples.successionDeclined,
    },
    releaseRequested: {
      gives: 'WAY_TO_ACT',
      template: releaseRequested,
      samples: samples.releaseRequested,
    },
    successionReleased: {
      gives: 'WORD',
      template: successionReleased,
      samples: samples.successionReleased,
    },
    successionReminder: {
      // Its activation link leaves only while a successor may activate, and blocking the successor ends that.
      gives: 'WORD',
      template: successionReminder,
      samples: samples.successionReminder,
    },
  },
})
