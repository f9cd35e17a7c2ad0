import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { subjectsTo } from '../../test/harness/identity.ts'
import { newImporter } from '../../test/harness/imports.ts'
import { newEcosystem, newMembership, newPerson } from '../../test/harness/people.ts'
import { brought } from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'
import { statementsOf } from '../../test/harness/statements.ts'
import { asActorUser, type User } from '../identity/entities.ts'
import { newActor, systemActor } from '../platform/actor.ts'
import type { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inviteAllWithin } from './invite-within.ts'
import type { NewInvitation } from './invitee-refusals.ts'
import { causedMemberInvitation } from './purposes.ts'

describe('AD1: many people are invited together', () => {
  const product = useProduct()
  let inviter: User
  let ecosystemId: string
  let closedId: string

  beforeAll(async () => {
    const [open, closed] = [await newEcosystem(product), await newEcosystem(product)]
    inviter = open.administrator
    ecosystemId = open.id
    closedId = closed.id
    await brought(await newImporter(product), closedId, 'SUSPENDED')
  })

  const newInvitation = (given: Partial<NewInvitation> = {}): NewInvitation => ({
    id: newId(),
    ecosystemId,
    email: `${randomUUID()}@client.example`,
    name: 'Somebody',
    role: 'USER',
    ...given,
  })
  const together = (
    invitations: readonly NewInvitation[],
    senderId: string | null = null,
  ): Promise<ReadonlyMap<string, Refusal>> => {
    const { origin } = systemActor('test')
    const actor = newActor({ via: 'SYSTEM', user: asActorUser(inviter), origin })
    return product.platform.inChange(actor, (change) =>
      inviteAllWithin(product.platform, change, invitations, {
        caused: causedMemberInvitation,
        senderId,
        urgency: 'BULK',
      }),
    )
  }
  const codes = (
    invitations: readonly NewInvitation[],
    refusals: ReadonlyMap<string, Refusal>,
  ): string[] => invitations.map(({ id }) => refusals.get(id)?.code ?? 'INVITED')
  const open = async (invitations: readonly NewInvitation[]): Promise<string[]> => {
    const rows = await product.rows<{ id: string }>(
      'select id from member_invitations where id = any($1) and ended_at is null order by id',
      [invitations.map(({ id }) => id)],
    )
    return rows.map(({ id }) => id)
  }

  it('whoever can’t be says why, and the others are all the same', async () => {
    const member = await newPerson(product)
    await newMembership(product, ecosystemId, member)
    const { INVITATION_SECONDS } = product.settings
    const [expired, invitedBefore] = [newInvitation(), newInvitation()]
    expect(await together([expired])).toEqual(new Map())
    await product.platform.clock.move(INVITATION_SECONDS / 2)
    expect(await together([invitedBefore])).toEqual(new Map())
    // Only the row says that it has expired: no timer has run.
    await product.platform.clock.move(INVITATION_SECONDS / 2)
    const again = newInvitation({ email: expired.email })
    const twice = newInvitation()
    const given = [
      newInvitation({ email: member.email }),
      twice,
      newInvitation({ ecosystemId: closedId }),
      newInvitation({ email: invitedBefore.email }),
      newInvitation({ email: twice.email }),
      again,
    ]
    expect(codes(given, await together(given))).toEqual([
      'ALREADY_MEMBER',
      'INVITED',
      'ECOSYSTEM_NOT_OPEN',
      'ALREADY_INVITED',
      'ALREADY_INVITED',
      'INVITED',
    ])
    expect(await open(given)).toEqual([twice.id, again.id].sort())
    expect(await open([expired, invitedBefore])).toEqual([invitedBefore.id])
    await product.settle()
    expect(subjectsTo(product, { email: twice.email })).toHaveLength(1)
  })

  it('C10: the e-mails of one set count towards each other’s limits, as if one were sent after the other', async () => {
    const { MAILS_CAUSED_PER_HOUR } = product.settings
    const sender = await newPerson(product)
    const given = Array.from({ length: MAILS_CAUSED_PER_HOUR + 2 }, () => newInvitation())
    const answers = codes(given, await together(given, sender.id))
    expect(answers.filter((code) => code === 'INVITED')).toHaveLength(MAILS_CAUSED_PER_HOUR)
    expect(answers.slice(MAILS_CAUSED_PER_HOUR)).toEqual([
      'MAIL_LIMIT_REACHED',
      'MAIL_LIMIT_REACHED',
    ])
    const later = [newInvitation()]
    expect(codes(later, await together(later, sender.id))).toEqual(['MAIL_LIMIT_REACHED'])
    // What was refused is not counted.
    const counted = await product.rows('select from caused_mails where sender_id = $1', [sender.id])
    expect(counted).toHaveLength(MAILS_CAUSED_PER_HOUR)
  })

  it('P5: takes as many statements for forty as for one', async () => {
    const few = await statementsOf(() => together([newInvitation()]))
    const many = await statementsOf(() =>
      together(Array.from({ length: 40 }, () => newInvitation())),
    )
    expect(many).toHaveLength(few.length)
  })
})
