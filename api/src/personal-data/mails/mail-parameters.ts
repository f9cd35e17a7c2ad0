import type { Instant } from 'shared-schema/written-instant'

/** The e-mails to people about their data, and what each is made from. */
export interface PersonalDataMailParameters {
  /** To a person whose data operators want to erase, with the link that stops it (PA11). */
  erasureUnderWay: {
    name: string
    /** Who has asked for it, or confirmed it. */
    operator: string
    reason: string
    at: Instant
    /** When it begins; null while a second operator must confirm it. */
    dueAt: Instant | null
    /** How long it can be stopped once it is confirmed. */
    seconds: number
    link: string
  }
  /** To a person whose account is closed and whose data is being removed: the last one that they get (PA11). */
  erasureDone: { name: string; at: Instant }
  /** To a person of whose data an operator makes a copy for them (PA11). */
  personDataOpened: { name: string; operator: string; reason: string; at: Instant }
  /** To a person of whose data a copy was downloaded, on which device (PA11). */
  ownDataTaken: { name: string; device: string; at: Instant }
}
