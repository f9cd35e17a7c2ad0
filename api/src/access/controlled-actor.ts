import { type Actor, newActor, type PersonActor } from '../platform/actor.ts'

type Parts = Pick<Actor, 'device' | 'memberships' | 'origin'> & {
  readonly subject: PersonActor['user']
  readonly controller: PersonActor['user']
  readonly accessSession: NonNullable<Actor['accessSession']>
}

/** A controller under an access session: an overlay over the subject, who stays as they are (AS11). */
export const controlledActor = ({ subject, ...parts }: Parts): PersonActor =>
  newActor({ via: 'ACCESS_SESSION', user: subject, ...parts })
