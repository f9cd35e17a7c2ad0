import type { ClaimReason, PreviousAdministratorFate } from 'shared-schema/succession-enums'
import type { SuccessionMailParameters } from './mail-parameters.ts'

type Contestant = SuccessionMailParameters['claimContested']['forRole']
type Decision = SuccessionMailParameters['claimDecided']['decision']

/** The sentences of the e-mails by which an ecosystem changes hands (SU10–SU12, SU14–SU17). */
export interface HandoverWords {
  earliest: string
  latest: string
  /** Before the two moments that bound it. */
  validationTakes(range: string): string
  claimReasons: Record<ClaimReason, string>
  explanation: string

  handoverStarted: {
    subject(ecosystem: string): string
    preheader(successor: string): string
    heading: string
    intro(successor: string, ecosystem: string): string
    fateLabel: string
    fate: Record<PreviousAdministratorFate, string>
    loses: string
    until: string
    notYouTitle: string
    notYou: string
    cancelLink: string
  }

  handoverAnnounced: {
    subject(administrator: string, ecosystem: string): string
    preheader: string
    heading: string
    intro(administrator: string, ecosystem: string): string
    next: string
  }

  confirmAdministrator: {
    subject(ecosystem: string): string
    preheader(time: string): string
    heading: string
    intro(ecosystem: string): string
    button: string
    next(time: string): string
    otherwiseTitle: string
    otherwise: string
  }

  newAdministrator: {
    subject(ecosystem: string): string
    preheader(administrator: string): string
    heading: string
    intro(administrator: string, ecosystem: string): string
    label: string
    fate: Record<PreviousAdministratorFate, string>
    next: string
    notAgreedTitle: string
    notAgreed(brand: string): string
  }

  ecosystemHasNewAdministrator: {
    subject(ecosystem: string): string
    preheader(administrator: string): string
    heading: string
    intro(administrator: string, ecosystem: string): string
    next: string
  }

  youAreAdministrator: {
    subject(ecosystem: string): string
    preheader: string
    heading: string
    intro(ecosystem: string): string
    stepsTitle: string
    steps: readonly string[]
    button: string
  }

  claimReceived: {
    greeting: string
    subject(ecosystem: string): string
    preheader(successor: string): string
    heading: string
    intro(successor: string, ecosystem: string): string
    files: string
    next: string
    button: string
  }

  claimNotice: {
    subject(successor: string, ecosystem: string): string
    preheader: string
    heading: string
    intro(successor: string, ecosystem: string): string
    /** What becomes of the receiver if the claim succeeds. */
    removed(ecosystem: string): string
    next: string
    button: string
    nothingTitle: string
    nothing(earliest: string, latest: string): string
  }

  claimContested: {
    subject(ecosystem: string): string
    preheader(administrator: string): string
    heading: string
    intro(administrator: string, ecosystem: string): string
    next: Record<Contestant, string>
    button: Record<Contestant, string>
  }

  claimDecided: {
    subject(ecosystem: string): Record<Decision, string>
    preheader: Record<Decision, string>
    heading: Record<Decision, string>
    intro(ecosystem: string): Record<Decision, string>
    next: Record<Decision, string>
    contest: string
    button: string
  }
}
