import type { ClosedBy, Environment } from 'shared-schema/enums'
import type { Instant } from 'shared-schema/written-instant'
import type { CodeNumber } from '../../codes/mails/code-replacement.ts'
import type { ActionLabels } from '../../platform/actions.ts'

/** One change made under control, as the record tells it (AS12). */
export interface MailedChange {
  at: Instant
  /** Name of the audit action, such as `membership.blocked`. */
  action: string
  /**
   * What the action is called; an action that this release no longer knows has none, and an e-mail queued by an
   * earlier release none in a language that came since.
   */
  labels?: Partial<ActionLabels> | undefined
  /** What it was done to, in words a client knows: a name, an old and a new value. */
  detail: string
}

/** A page that was looked at under control, as the record tells it (AT9). */
export interface MailedLook {
  firstAt: Instant
  /** Name of the action, such as `lookedAt.members`. */
  action: string
  labels?: Partial<ActionLabels> | undefined
}

/** The e-mails about assistance and what each is made from. */
export interface AssistanceMailParameters {
  /** To the analyst: proves that it is really they who want to assist (AS3). */
  analystCode: {
    analystName: string
    clientName: string
    code: string
    number?: CodeNumber
    seconds: number
  }
  /** To the client: who wants in, why, for how long, and the way to refuse (AS4, AS5). */
  clientCode: {
    clientName: string
    analystName: string
    ecosystemName: string
    reason: string
    code: string
    number?: CodeNumber
    phrase: string
    codeSeconds: number
    sessionSeconds: number
    link: string
  }
  /** To the client, after an access session: who, how long, and what changed (AS12). */
  assistanceSummary: {
    clientName: string
    analystName: string
    ecosystemName: string
    startedAt: Instant
    endedAt: Instant
    seconds: number
    endedBy: ClosedBy
    environments: readonly Environment[]
    changes: readonly MailedChange[]
    /** In an e-mail queued by an earlier release there is none. */
    lookedAt?: readonly MailedLook[]
    historyLink: string
  }
  /** To the client: a request ended without an access session (AS9, AS10, AS14). */
  assistanceClosed: {
    clientName: string
    analystName: string
    ecosystemName: string
    outcome: 'CANCELLED' | 'REFUSED' | 'EXPIRED'
    reason?: string
  }
}
