import { beforeAll, describe, expect, it, onTestFailed } from 'vitest'
import { house } from '../src/house.ts'
import { staff } from '../src/identity/permissions.ts'
import { type House, houseOf } from '../src/platform/house.ts'
import type { Room } from '../src/platform/room.ts'
import { calledAs, declaredCallers } from './harness/matrix-callers.ts'
import { type Caller, newWorld, type World } from './harness/matrix-world.ts'
import { withNewKey, withNewObject } from './harness/new-object.ts'
import { useProduct } from './harness/product.ts'
import { changesOnRecord, placeOfRecord } from './harness/recorded.ts'
import { type RootField, rootFields } from './harness/root-fields.ts'
import { manySends } from './harness/test-settings.ts'
import { roomsWithoutPartnerSessions, trialAccessKind } from './harness/trial-access-kind.ts'
import { trialRoom } from './harness/trial-room.ts'
import { type MatrixRow, matrixRows, variablesOf, words } from './role-matrix.ts'

/** A caller who is let through may still be refused by the use case, but not with these codes. */
const FAULTS = ['BAD_USER_INPUT', 'INTERNAL_ERROR', 'CONTEXT_CHANGED', 'ACCESS_SESSION_ENDED']
/** What the record tells of refused callers. */
const TELLS_OF_REFUSALS = ['accessSession.operationRefused', 'factor.locked', 'unknownEmail.locked']
/** After these the world is as good as new for all other rows, even if they succeed. */
const LEAVES_THE_WORLD_GOOD = [
  'Mutation.updateProfile',
  'Mutation.beginMfaSetup',
  'Mutation.beginPasskeySignIn',
  'Mutation.requestPasswordReset',
  'Mutation.withdrawEmailChange',
  'Mutation.requestFreshLink',
  'Mutation.renameEcosystem',
  'Mutation.openEnvironment',
  'Mutation.blockMember',
  'Mutation.unblockMember',
  'Mutation.sendAnalystCode',
  'Mutation.sendPasswordLink',
  'Mutation.signOutPerson',
  'Mutation.inviteAdmUser',
  'Mutation.changeOwnTeamPhone',
  'Mutation.changePartnerPortal',
  'Mutation.orderPortalDocuments',
  'Mutation.createChannel',
  'Mutation.createCustomAction',
  'Mutation.createCustomNotice',
  'Mutation.createEcosystem',
  'Mutation.createPartner',
  'Mutation.resendPartnerInvitation',
  'Mutation.createQueue',
  'Mutation.noteNoticesShown',
  'Mutation.beginWebChat',
  'Mutation.writeToWebChat',
  'Mutation.receiveChannelMessage',
  'Mutation.issueChannelToken',
  'Mutation.addSingleSignOnDomain',
]
/** If one of these succeeds, the object of the row is gone for the next callers. */
const SPENDS_THE_OBJECT = [
  'Mutation.removeMember',
  'Mutation.deleteQueue',
  'Mutation.deleteAdmUser',
  'Mutation.deleteCustomAction',
  'Mutation.withdrawErasure',
  'Mutation.deleteCustomNotice',
  'Mutation.removePortalDocument',
  'Mutation.suspendPartner',
  'Mutation.withdrawPartnerInvitation',
]
/** If one of these succeeds, more is changed than the object of the row, which the next callers need. */
const SPOILS_THE_ROW = [
  'Mutation.signOutAllDevices',
  'Mutation.viewAs',
  'Mutation.switchPartnerAccess',
]
/** If one of these succeeds, more is changed than the object of the row. */
const SPOILS_THE_WORLD = [
  ...SPOILS_THE_ROW,
  'Mutation.makeDefaultQueue',
  'Mutation.acceptMemberInvitation',
]

describe('R1, R2: the role matrix', () => {
  const product = useProduct(manySends)
  let world: World | null = null
  const fields = new Map(rootFields().map((field) => [field.name, field]))
  const rows = matrixRows()

  it('has a row for every query, mutation and subscription, and for nothing else', () => {
    expect([...new Set(rows.map(({ field }) => field))].sort()).toEqual([...fields.keys()].sort())
  })

  describe('has a column for everybody who may call', () => {
    /** A role of staff that the product does not have. */
    const trialRole: Room = {
      name: 'trial-role',
      permissions: { grants: [{ kind: staff.kind, table: { AUDITOR: [] } }] },
    }
    let calling: Set<string>
    const withoutColumn = (of: House): string[] =>
      declaredCallers(of).filter((declared) => !calling.has(declared))

    beforeAll(async () => {
      world = await newWorld(product)
      const places = Object.values(world.places)
      const all = await Promise.all(places.map((place) => calledAs(product, place)))
      calling = new Set(all.flat())
    })

    it('each role, each holder of permissions, each kind of access sessions in each environment', () => {
      expect(withoutColumn(house)).toEqual([])
    })

    it('and asks for one for each that a room declares anew', () => {
      const larger = houseOf([
        ...roomsWithoutPartnerSessions,
        trialAccessKind,
        trialRoom,
        trialRole,
      ])
      expect(withoutColumn(larger).sort()).toEqual([
        'reminder pass: PASS',
        'staff role: AUDITOR',
        'trial profile as controller: Partner',
        'trial profile as controller: Reader',
        'trial profile: Partner',
        'trial profile: Reader',
      ])
    })
  })

  /** What is on the record since then, but for what tells of refusals themselves. */
  const changesSince = async (place: string): Promise<string[]> =>
    (await changesOnRecord(product, place))
      .map(({ action }) => action)
      .filter((action) => !TELLS_OF_REFUSALS.includes(action))

  /** The code of the refusal; null if the caller is let through. */
  async function call(here: World, caller: Caller, row: MatrixRow, field: RootField) {
    const { browser, surface } = here.places[caller]
    const variables = variablesOf(row, here)
    if (field.kind !== 'subscription') {
      const { errors } = await browser.send(surface, field.document, variables)
      return errors?.[0]?.extensions.code ?? null
    }
    const subscription = browser.subscribe(surface, field.document, variables)
    const first = await subscription.refusal().catch(() => null)
    await browser.close()
    return first
  }

  it.each(rows.map((row) => [`${row.field} ${row.object}`.trim(), row] as const))(
    '%s',
    async (_name, row) => {
      const field = fields.get(row.field)
      if (!field) throw new Error(`${row.field} is not in the schema`)
      onTestFailed(() => {
        world = null
      })
      const isMutation = field.kind === 'mutation'
      /** Makes good what an operation that succeeded has changed. */
      const makeGood = async () => {
        if (!world || LEAVES_THE_WORLD_GOOD.includes(row.field)) return
        const spoilt = SPOILS_THE_WORLD.includes(row.field)
        world = spoilt ? null : await withNewObject(product, world, row.object)
      }
      if (world) world = withNewKey(world)
      let changed = false
      for (const { caller, word } of row.cells) {
        world ??= await newWorld(product)
        const before = isMutation ? await placeOfRecord(product) : ''
        const code = await call(world, caller, row, field)
        if (word === 'yes') {
          expect([
            caller,
            FAULTS.includes(code ?? ''),
            Object.values(words).includes(code ?? ''),
          ]).toEqual([caller, false, false])
          if (code || !isMutation) continue
          changed = true
          if ([...SPENDS_THE_OBJECT, ...SPOILS_THE_ROW].includes(row.field)) await makeGood()
          continue
        }
        expect([caller, code]).toEqual([caller, words[word]])
        if (isMutation) expect([caller, await changesSince(before)]).toEqual([caller, []])
      }
      if (changed) await makeGood()
    },
    180_000,
  )
})
