import type { Authenticator } from './authenticator.ts'

/** A user with what they sign in by. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  password: string
  /** Null while MFA is off. */
  authenticator: Authenticator | null
}

/** An ecosystem with its administrator. */
export interface Ecosystem {
  readonly id: string
  readonly name: string
  readonly administrator: Person
}

/** A partner with its Principal. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly principal: Person
}
