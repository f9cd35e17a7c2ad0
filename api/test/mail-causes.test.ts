import { describe, expect, it } from 'vitest'
import { house } from '../src/house.ts'

/** Who can cause an e-mail: its receiver, another person, or the platform by its timers. */
type Causer = 'RECEIVER' | 'OTHER' | 'PLATFORM'

/** What limits how often another person can cause an e-mail. */
const limits = {
  CODES: 'one a minute and five an hour, per purpose, receiver and sender (createVerificationCode)',
  RESET: 'one a minute and five an hour, per receiver (sendResetLink)',
  ASKED: 'one a minute and five an hour, per receiver (mailFreshLink)',
  CAUSED: 'SENDS_PER_HOUR per receiver, MAILS_CAUSED_PER_HOUR per sender (countCausedMail)',
  ANSWER: 'one for each invitation, which is counted itself',
  LOCK: 'one for each lock of a factor, which lasts FACTOR_WINDOW_SECONDS',
  CYCLE:
    'a few for each invitation of a successor, or start of a hand-over, which are counted themselves',
} as const
type Limit = keyof typeof limits

const causes: Readonly<Record<string, Exclude<Causer, 'OTHER'> | readonly ['OTHER', Limit]>> = {
  analystCode: 'RECEIVER',
  clientCode: ['OTHER', 'CODES'],
  assistanceSummary: ['OTHER', 'CODES'],
  assistanceClosed: ['OTHER', 'CAUSED'],
  passwordReset: ['OTHER', 'RESET'],
  freshLink: ['OTHER', 'ASKED'],
  newDevice: 'RECEIVER',
  factorLocked: ['OTHER', 'LOCK'],
  memberInvitation: ['OTHER', 'CAUSED'],
  memberInvitationAccepted: ['OTHER', 'ANSWER'],
  memberInvitationDeclined: ['OTHER', 'ANSWER'],
  passwordChanged: 'RECEIVER',
  mfaChanged: 'RECEIVER',
  passkeyChanged: 'RECEIVER',
  singleSignOnLinked: 'RECEIVER',
  singleSignOnUnlinked: 'RECEIVER',
  passwordsAllowedAgain: ['OTHER', 'CAUSED'],
  emailChangeAsked: 'RECEIVER',
  emailProof: ['OTHER', 'CAUSED'],
  emailTaken: ['OTHER', 'CAUSED'],
  emailChanged: 'RECEIVER',
  emailGivenUp: 'RECEIVER',
  emailChangeStopped: 'RECEIVER',
  staffInvitation: ['OTHER', 'CAUSED'],
  newAuthenticator: 'PLATFORM',
  staffRolesChanged: ['OTHER', 'CAUSED'],
  staffAccountChanged: ['OTHER', 'CAUSED'],
  personChanged: ['OTHER', 'CAUSED'],
  mfaResetUnderWay: ['OTHER', 'CAUSED'],
  erasureUnderWay: ['OTHER', 'CAUSED'],
  erasureDone: 'PLATFORM',
  personDataOpened: ['OTHER', 'CAUSED'],
  ownDataTaken: 'RECEIVER',
  successionInvitation: ['OTHER', 'CAUSED'],
  successionInvitationSent: 'RECEIVER',
  successionAccepted: ['OTHER', 'CYCLE'],
  successionActivate: 'RECEIVER',
  successionActive: ['OTHER', 'CYCLE'],
  successionEnded: ['OTHER', 'CYCLE'],
  handoverStarted: 'RECEIVER',
  handoverAnnounced: ['OTHER', 'CAUSED'],
  confirmAdministrator: 'PLATFORM',
  newAdministrator: ['OTHER', 'CYCLE'],
  ecosystemHasNewAdministrator: ['OTHER', 'CYCLE'],
  youAreAdministrator: 'RECEIVER',
  claimReceived: ['OTHER', 'CYCLE'],
  claimNotice: ['OTHER', 'CYCLE'],
  claimContested: ['OTHER', 'CYCLE'],
  claimDecided: ['OTHER', 'CYCLE'],
  successionDeclined: ['OTHER', 'CYCLE'],
  releaseRequested: ['OTHER', 'CODES'],
  successionReleased: ['OTHER', 'CYCLE'],
  successionReminder: ['OTHER', 'CYCLE'],
  administrationUserCode: ['OTHER', 'CODES'],
  administrationInternalCode: 'RECEIVER',
  administrationClosed: ['OTHER', 'CODES'],
  teamInvitation: ['OTHER', 'CAUSED'],
  teamJoined: ['OTHER', 'CAUSED'],
  accountInvitation: ['OTHER', 'CAUSED'],
  accountGiven: ['OTHER', 'CAUSED'],
  ecosystemSituation: ['OTHER', 'CAUSED'],
  ecosystemTerms: ['OTHER', 'CAUSED'],
  partnerInvitation: ['OTHER', 'CAUSED'],
  partnerGiven: ['OTHER', 'CAUSED'],
  partnerSituation: ['OTHER', 'CAUSED'],
  accountMoved: ['OTHER', 'CAUSED'],
  ecosystemMoved: ['OTHER', 'CAUSED'],
  teamPlaceChanged: ['OTHER', 'CAUSED'],
  emailProposed: ['OTHER', 'CAUSED'],
  principalReceived: ['OTHER', 'CAUSED'],
  principalGiven: 'RECEIVER',
}

describe('who causes which e-mail', () => {
  it('ID7: every e-mail that another person can cause names what bounds it', () => {
    expect(Object.keys(causes).sort()).toEqual([...house.mails.keys()].sort())
    const used = Object.values(causes).flatMap((cause) => (Array.isArray(cause) ? [cause[1]] : []))
    expect([...new Set(used)].sort()).toEqual(Object.keys(limits).sort())
  })
})
