/** How much an installation holds. */
export interface Sizes {
  readonly users: number
  /** Of one ecosystem. */
  readonly members: number
  readonly events: number
  readonly devices: number
  readonly requests: number
  readonly successions: number
  readonly claims: number
  /** People of one partner's team. */
  readonly team: number
  /** Accounts of that partner. */
  readonly accounts: number
  /** Of the ecosystem with many members, each with MESSAGES_EACH messages. */
  readonly attendances: number
}

/** The people and the ecosystem about whom far more is there than about others. */
export interface Busy {
  readonly ecosystemId: string
  readonly administratorId: string
  readonly memberId: string
  readonly analystId: string
  readonly analystDeviceId: string
  /** The Principal of the partner with the large team. */
  readonly principalId: string
  readonly chats: BusyChats
}

/** The work area of the ecosystem with many members. */
export interface BusyChats {
  /** The membership of somebody who works in some of its queues. */
  readonly attendantMembershipId: string
  readonly channels: readonly {
    readonly id: string
    readonly kind: 'WEB_CHAT' | 'API'
    readonly address: string
    readonly tokenHash: Buffer | null
    /** The address of the contact who is asked about. */
    readonly contact: string
  }[]
}
