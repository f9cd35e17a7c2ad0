import { newId } from '../../src/platform/ids.ts'
import { newPlan } from './accounts.ts'
import { newKey } from './assistance.ts'
import { newChannel, newQueue, type WorkPlace, waitingAttendance } from './attendances.ts'
import { newCustomAction } from './custom-actions.ts'
import { newNotice } from './custom-notices.ts'
import { newErasure } from './erasures.ts'
import type { World } from './matrix-world.ts'
import { newPortalDocument } from './partner-portal.ts'
import { newInvitation, newMembership, newPerson } from './people.ts'
import { newPartnerToBe } from './platform-partners.ts'
import type { Product } from './product.ts'
import { newAdmUser, newTeam } from './team.ts'

type Maker = (product: Product, world: World) => Promise<string>

/** How each object of the world that other objects do not need is made anew. */
const makers: Readonly<Record<string, Maker>> = {
  ...ofPlace('E', ({ work }) => work),
  ...ofPlace('F', ({ othersWork }) => othersWork),
  'ADM user': async (product, { team }) => (await newAdmUser(product, team, 'SUPPORT')).id,
  person: async (product) => (await newPerson(product)).id,
  'custom action': (product, { team }) => newCustomAction(product, team),
  erasure: newErasure,
  plan: (product, { team }) => newPlan(product, team),
  'spare partner': async (product) => (await newTeam(product)).partnerId,
  'partner to be': (product) => newPartnerToBe(product),
  notice: (_product, { places }) => newNotice(places.principal.browser),
  'portal document': (_product, { places, team }) =>
    newPortalDocument(places.principal.browser, team.partnerId),
}

function ofPlace(of: string, place: (world: World) => WorkPlace): Record<string, Maker> {
  return {
    [`member of ${of}`]: async (product, world) =>
      newMembership(product, place(world).ecosystem.id, await newPerson(product)),
    [`invitation to ${of}`]: async (product, world) =>
      newInvitation(product, place(world).ecosystem, (await newPerson(product)).email),
    [`queue of ${of}`]: (_product, world) => newQueue(place(world), newId()),
    [`spare channel of ${of}`]: (_product, world) => newChannel(place(world)),
    [`attendance of ${of}`]: async (_product, world) => (await waitingAttendance(place(world))).id,
  }
}

/** The world with another key, which no operation has used yet. */
export const withNewKey = (world: World): World => ({
  ...world,
  ids: { ...world.ids, 'new key': newKey() },
})

/** The world with one of its objects made anew, after an operation may have used it up; null if it can't be made alone. */
export async function withNewObject(
  product: Product,
  world: World,
  object: string,
): Promise<World | null> {
  const id = await makers[object]?.(product, world)
  return id === undefined ? null : { ...world, ids: { ...world.ids, [object]: id } }
}
