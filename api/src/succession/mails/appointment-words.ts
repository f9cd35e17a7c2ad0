import type { SuccessionRestriction } from 'shared-schema/succession-enums'
import type { SuccessionMailParameters, WaitingState } from './mail-parameters.ts'

type Side = SuccessionMailParameters['successionActive']['role']
type Ending = SuccessionMailParameters['successionEnded']['how']
type Lifting = SuccessionMailParameters['releaseRequested']['offers'][number]
type Lifted = SuccessionMailParameters['successionReleased']['outcome']

/** The sentences of the e-mails by which a successor is appointed (SU1–SU9, SU13, SU16, EA4). */
export interface AppointmentWords {
  successor: string
  administrator: string
  ecosystem: string
  /** Before the name of the other side, whichever side reads it. */
  between: string

  successionInvitation: {
    subject(administrator: string, ecosystem: string): string
    preheader(time: string): string
    heading: string
    intro(administrator: string, ecosystem: string, brand: string): string
    next(time: string, app: string): string
    button: string
    unknownTitle: string
    unknown: string
  }

  successionInvitationSent: {
    subject(successor: string): string
    preheader: string
    heading: string
    intro(successor: string, ecosystem: string): string
    next(time: string): string
    notYouTitle: string
    notYou: string
    cancelLink: string
  }

  successionAccepted: {
    subject(successor: string): string
    preheader: string
    heading: string
    intro(successor: string, ecosystem: string): string
    next: string
    otherwiseTitle: string
    otherwise(app: string): string
  }

  successionActivate: {
    subject(ecosystem: string): string
    preheader(time: string): string
    heading: string
    intro(administrator: string, ecosystem: string): string
    button: string
    next(time: string, app: string): string
    notYouTitle: string
    notYou(brand: string): string
  }

  successionActive: {
    subject(ecosystem: string): Record<Side, string>
    preheader: Record<Side, string>
    heading: Record<Side, string>
    intro(other: string, ecosystem: string): Record<Side, string>
    next: Record<Side, string>
    button: Record<Side, string>
  }

  successionEnded: {
    subject(ecosystem: string): Record<Ending, string>
    preheader: string
    heading: Record<Ending, string>
    happened: Record<Ending, string>
    next: Record<Ending, string>
    button: string
  }

  successionDeclined: {
    subject(ecosystem: string): string
    preheader: string
    heading: string
    intro(successor: string, ecosystem: string): Record<Side, string>
    restriction: Record<SuccessionRestriction, string>
    advice: Record<SuccessionRestriction, string>
    next(brand: string): Record<Side, string>
  }

  releaseRequested: {
    subject(ecosystem: string): string
    preheader(analyst: string): string
    heading: string
    intro(analyst: string, ecosystem: string, brand: string): string
    /** What the receiver can do now, each in a sentence; only what the rules allow them is said. */
    offer: {
      ADMINISTRATOR: (other: string) => Record<Lifting, string>
      SUCCESSOR: (other: string) => Record<Exclude<Lifting, 'REMOVE'>, string>
    }
    button: string
    notYouTitle: string
    notYou(brand: string): string
  }

  successionReleased: {
    subject(ecosystem: string): string
    preheader: string
    heading: string
    intro(ecosystem: string): string
    outcome: Record<Side, (other: string) => Record<Lifted, string>>
    button: string
  }

  successionReminder: {
    subject(ecosystem: string): string
    preheader: string
    /** The preheader where the receiver's time to act is running out. */
    yourTurn(until: string): string
    heading: string
    what: Record<WaitingState, string>
    /** What happens at the moment that the mail names. */
    due(at: string): { LAPSES: string; ENDS: string; OVERDUE: string; REMINDS: string }
    button: string
  }
}
