import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { accessKinds, defineAccessKind } from '../../src/access/access-kinds.ts'
import { controller } from '../../src/access/authority.ts'
import { actorAccess } from '../../src/access/controlled-actor.ts'
import { control } from '../../src/access/permissions.ts'
import { switchSubject } from '../../src/access/switch-subject.ts'
import { readEcosystem, readMembers, rename } from '../../src/ecosystems/permissions.ts'
import { changeProfile } from '../../src/identity/permissions.ts'
import { Authority } from '../../src/platform/authority.ts'
import { found } from '../../src/platform/errors.ts'
import type { RequestContext } from '../../src/platform/graphql/context.ts'
import {
  defineHolderKind,
  grantsTo,
  type Holding,
  holding,
} from '../../src/platform/permissions.ts'
import type { Room } from '../../src/platform/room.ts'
import { strategyFor } from '../../src/platform/strategies.ts'
import { rooms } from '../../src/rooms.ts'

/**
 * A kind of access sessions in the place of the product's own: they last an hour, one
 * at a time, and any member of the ecosystem may be the subject. All that such a kind costs stands here. The
 * first word of a person's name is their profile: it stands for a right that a higher room would give and take
 * in a table.
 */

type Profile = 'Partner' | 'Reader'

const profiles = defineHolderKind<Profile>('trial profile')
const controllingProfiles = defineHolderKind<Profile>('trial profile as controller')

interface Facts {
  readonly profile: string
}

const profileOf = ({ profile }: Facts): Profile[] =>
  profile === 'Partner' || profile === 'Reader' ? [profile] : []
const holdings =
  (kind: typeof profiles) =>
  (facts: Facts): Holding[] =>
    profileOf(facts).map((profile) => holding(kind, profile))

@Resolver()
class ViewAsResolver {
  @Mutation(() => String, {
    description: 'Goes on as another member; gives the access context of this tab.',
  })
  @Authority({ who: controller, underControl: 'OPEN' })
  async viewAs(
    @Arg('membershipId', () => ID, { description: 'Of this ecosystem, else NOT_FOUND.' })
    membershipId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<string> {
    const accessSessionId = found(actorAccess.of(person)).id
    return found(await switchSubject(platform, person, { accessSessionId, membershipId }))
  }
}

/** The rooms of the product without the one that brings its own kind of that name. */
export const roomsWithoutPartnerSessions: readonly Room[] = rooms.filter(
  ({ name }) => name !== 'partner-sessions',
)

export const trialAccessKind: Room = {
  name: 'trial-access-kind',
  resolvers: [ViewAsResolver],
  permissions: {
    grants: [
      grantsTo(profiles, { Partner: [control], Reader: [control] }),
      grantsTo(controllingProfiles, {
        Partner: [changeProfile, readEcosystem, rename, readMembers],
        Reader: [readEcosystem],
      }),
    ],
  },
  strategies: [
    strategyFor(
      accessKinds,
      'PARTNER',
      defineAccessKind<Facts>({
        terms: () => ({
          lengthSeconds: 3600,
          warningSeconds: 90,
          switchable: true,
          oneAtATime: true,
        }),
        controllerFacts: "jsonb_build_object('profile', split_part(k.name, ' ', 1))",
        holds: holdings(profiles),
        limitedTo: holdings(controllingProfiles),
        told: ['ADMINISTRATOR'],
        chain: ({ ecosystemId }) => ({ ecosystemId }),
      }),
    ),
  ],
}
