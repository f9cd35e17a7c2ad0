import { type Actor, newActor, type PersonActor } from '../platform/actor.ts'

type Parts = Pick<Actor, 'device' | 'memberships' | 'origin'> & {
  readonly subject: PersonActor['user']
  readonly controller: PersonActor['user']
  readonly accessSession: NonNullable<Actor['accessSession']>
}

/**
 * The actor under an access session: acts as the subject, while the controller is at the keyboard. The
 * subject's own sign-ins are not touched (AS11).
 */
export const controlledActor = ({ subject, ...parts }: Parts): PersonActor =>
  newActor({ via: 'ACCESS_SESSION', user: subject, ...parts })
