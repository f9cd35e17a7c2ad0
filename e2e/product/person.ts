import type { Authenticator } from './authenticator.ts'

/** Somebody with a login. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  password: string
  /** None while MFA is off. */
  authenticator: Authenticator | null
}

/** An ecosystem that somebody administers. */
export interface Ecosystem {
  readonly id: string
  readonly name: string
  readonly administrator: Person
}
