import type { MailTemplate } from './mail-templates.ts'

/** Whether an e-mail gives its receiver a way to act (a code, a link, an invitation), or only tells them something. */
const gives: Readonly<Record<MailTemplate, 'WAY_TO_ACT' | 'WORD'>> = {
  analystCode: 'WAY_TO_ACT',
  clientCode: 'WAY_TO_ACT',
  assistanceSummary: 'WORD',
  assistanceClosed: 'WORD',
  passwordReset: 'WAY_TO_ACT',
  freshLink: 'WAY_TO_ACT',
  newDevice: 'WORD',
  factorLocked: 'WORD',
  memberInvitation: 'WAY_TO_ACT',
  memberInvitationAccepted: 'WORD',
  memberInvitationDeclined: 'WORD',
  passwordChanged: 'WORD',
  mfaChanged: 'WORD',
  successionInvitation: 'WAY_TO_ACT',
  successionInvitationSent: 'WORD',
  successionAccepted: 'WORD',
  successionActivate: 'WAY_TO_ACT',
  successionActive: 'WORD',
  successionEnded: 'WORD',
  handoverStarted: 'WORD',
  handoverAnnounced: 'WORD',
  confirmAdministrator: 'WAY_TO_ACT',
  newAdministrator: 'WORD',
  ecosystemHasNewAdministrator: 'WORD',
  youAreAdministrator: 'WORD',
  claimReceived: 'WAY_TO_ACT',
  claimNotice: 'WORD',
  claimContested: 'WORD',
  claimDecided: 'WORD',
  successionDeclined: 'WORD',
  releaseRequested: 'WAY_TO_ACT',
  successionReleased: 'WORD',
  // Its activation link leaves only while a successor may activate, and blocking the successor ends that.
  successionReminder: 'WORD',
  administrationUserCode: 'WAY_TO_ACT',
  administrationInternalCode: 'WAY_TO_ACT',
  administrationClosed: 'WORD',
}

/** Whether an e-mail is of no use to somebody who may not act, and must not reach them. */
export const givesWayToAct = (template: string): boolean =>
  gives[template as MailTemplate] === 'WAY_TO_ACT'
