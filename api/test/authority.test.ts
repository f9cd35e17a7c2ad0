import { Query, Resolver, Subscription } from 'type-graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { environmentsOpenTo } from '../src/ecosystems/under-control.ts'
import { house } from '../src/house.ts'
import { Authority, anyone } from '../src/platform/authority.ts'
import { schemaOf } from '../src/platform/graphql/schema.ts'
import { everyReader, fieldsOfObjects, hiddenAs, shownTo } from '../src/platform/shown-to.ts'
import type { Browser } from './harness/browser.ts'
import { newEcosystem, type TestEcosystem, underControl } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { exampleOf, type RootField, rootFields } from './harness/root-fields.ts'
import { schema } from './harness/schema.ts'

class Forgetful {
  forgotten(): string {
    return ''
  }

  declared(): string {
    return ''
  }

  overheard(): string {
    return ''
  }
}

/** Makes a resolver class with these decorators on these methods. */
function resolverOf(decorated: Partial<Record<keyof Forgetful, MethodDecorator[]>>) {
  const fresh = class extends Forgetful {}
  for (const [name, decorators] of Object.entries(decorated)) {
    const method = { value: () => '', writable: true, configurable: true }
    Object.defineProperty(fresh.prototype, name, method)
    for (const decorate of decorators) decorate(fresh.prototype, name, method)
  }
  Resolver()(fresh)
  return fresh
}

describe('every root field declares who may call it, every field resolver who may see it', () => {
  it('a field without a declaration fails the build of the schema, by its name', () => {
    const query = Query(() => String)
    const subscription = Subscription(() => String, {
      subscribe: () => {
        throw new Error('never asked')
      },
    })
    const declared = Authority({ who: anyone, underControl: 'REFUSED' })
    const noQuery = resolverOf({ forgotten: [query] })
    const noSubscription = resolverOf({ declared: [query, declared], overheard: [subscription] })
    expect(() => schemaOf({ resolvers: [noQuery] })).toThrow('Query.forgotten does not declare')
    expect(() => schemaOf({ resolvers: [noSubscription] })).toThrow(
      'Subscription.overheard does not declare',
    )
    const whole = resolverOf({ declared: [query, declared], overheard: [subscription, declared] })
    expect(
      Object.keys(
        schemaOf({ resolvers: [whole] })
          .getQueryType()
          ?.getFields() ?? {},
      ),
    ).toContain('declared')
  })

  it('the declarations, as a table to read in a review', async () => {
    const rows = rootFields().map(({ name, declaration }) =>
      [
        name,
        declaration.who.name,
        environmentsOpenTo(house.permissions, declaration).join(' ') || 'refused',
        declaration.counted ? 'counted' : '',
      ].join(' | '),
    )
    const table = ['field | who | under control | tries', '--- | --- | --- | ---', ...rows.sort()]
      .map((row) => `| ${row} |\n`)
      .join('')
    const older = rootFields()
      .filter(({ declaration }) => declaration.mayBeOlder)
      .map(({ name }) => `- ${name}\n`)
      .sort()
    const text = `${table}\nMay be a little old, where a replica answers:\n\n${older.join('')}`
    await expect(text).toMatchFileSnapshot('__snapshots__/authority.md')
  })

  it('who may see the fields that are resolved on their own: first those that some readers do not see', async () => {
    const declared = fieldsOfObjects(schema)
      .flatMap(({ name, field }) => {
        const who = shownTo(field)
        return who ? [{ name, who, hidden: hiddenAs(field) }] : []
      })
      .sort((one, other) => one.name.localeCompare(other.name))
    const toSome = declared
      .filter(({ who }) => who !== everyReader)
      .map(({ name, who, hidden }) => `| ${name} | ${who.name} | ${hidden} |\n`)
    const toAll = declared.filter(({ who }) => who === everyReader).map(({ name }) => `- ${name}\n`)
    const text = `| field | shown to | to others |\n| --- | --- | --- |\n${toSome.join('')}
Shown to whoever may read the object:

${toAll.join('')}`
    await expect(text).toMatchFileSnapshot('__snapshots__/shown-to.md')
  })
})

it('AS11: what is declared open under control is open in some environment, and its permission is defined', () => {
  for (const { name, declaration } of rootFields()) {
    const { permission } = declaration.who
    if (permission) expect(house.permissions.defined.get(permission.name)).toBe(permission)
    const isOpen = environmentsOpenTo(house.permissions, declaration).length > 0
    expect([name, isOpen]).toEqual([name, declaration.underControl === 'OPEN'])
  }
})

/** AS11: what a controller can never do, by the present names of the fields. */
const NEVER_UNDER_CONTROL = [
  'Mutation.changePassword',
  'Mutation.requestEmailChange',
  'Mutation.withdrawEmailChange',
  'Mutation.proveNewEmail',
  'Mutation.stopEmailChange',
  'Mutation.requestPasswordReset',
  'Mutation.requestFreshLink',
  'Mutation.resetPassword',
  'Mutation.beginStaffSetup',
  'Mutation.completeStaffSetup',
  'Mutation.inviteStaff',
  'Mutation.changeStaffRoles',
  'Mutation.blockStaff',
  'Mutation.unblockStaff',
  'Mutation.blockPerson',
  'Mutation.unblockPerson',
  'Mutation.unlockFactor',
  'Mutation.sendPasswordLink',
  'Mutation.signOutPerson',
  'Mutation.askMfaReset',
  'Mutation.confirmMfaReset',
  'Mutation.stopMfaReset',
  'Mutation.askErasure',
  'Mutation.confirmErasure',
  'Mutation.withdrawErasure',
  'Mutation.stopErasure',
  'Mutation.openOwnData',
  'Mutation.openPersonData',
  'Mutation.saveSingleSignOn',
  'Mutation.addSingleSignOnDomain',
  'Mutation.verifySingleSignOnDomain',
  'Mutation.removeSingleSignOnDomain',
  'Mutation.testSingleSignOn',
  'Mutation.switchSingleSignOn',
  'Mutation.switchPasswordSignIns',
  'Mutation.allowPasswordsAgain',
  'Mutation.beginSingleSignOn',
  'Mutation.linkSingleSignOn',
  'Mutation.unlinkSingleSignOn',
  'Mutation.beginMfaSetup',
  'Mutation.confirmMfaSetup',
  'Mutation.turnOffMfa',
  'Mutation.renewRecoveryCodes',
  'Mutation.acknowledgeRecoveryCodes',
  'Mutation.beginPasskey',
  'Mutation.confirmPasskey',
  'Mutation.renamePasskey',
  'Mutation.removePasskey',
  'Mutation.beginPasskeyProof',
  'Mutation.beginPasskeySignIn',
  'Mutation.beginSignInPasskeyProof',
  'Mutation.signInWithPasskey',
  'Mutation.signIn',
  'Mutation.enterSignInMfaCode',
  'Mutation.signOut',
  'Mutation.signOutDevice',
  'Mutation.signOutAllDevices',
  'Mutation.startAssistance',
  'Mutation.enterClientCode',
  'Mutation.refuseAssistance',
  'Mutation.endAssistanceAsClient',
  'Mutation.openEnvironment',
  'Mutation.redeemTicket',
  'Query.devices',
  'Query.findClient',
  'Query.assistanceRequest',
  'Subscription.assistanceRequestChanged',
]

describe('AS11, S9: what is forbidden under control', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  const fields = rootFields()
  const forbidden = fields.filter(({ declaration }) => declaration.underControl === 'REFUSED')

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
  })

  const refusedAttempts = async (accessSessionId: string) =>
    product.rows<{ operation: string; subject: string; controller: string }>(
      `select payload::jsonb -> 'after' ->> 'operation' as operation, subject_id as subject, controller_id as controller
       from audit_events where access_session_id = $1 and action = 'accessSession.operationRefused' order by at, sequence`,
      [accessSessionId],
    )

  /**
   * The code with which a field is refused. The arguments don't matter, since the refusal comes before they are
   * used.
   */
  async function refusalOf(
    browser: Browser,
    surface: 'store' | 'web',
    { kind, document, field }: RootField,
  ): Promise<string> {
    const variables = Object.fromEntries(
      field.args.map(({ name, type }) => [name, exampleOf(type)]),
    )
    return kind === 'subscription'
      ? browser.subscribe(surface, document, variables).refusal()
      : browser.refusal(surface, document, variables)
  }

  it('the list of AS11 is declared as refused', () => {
    expect(forbidden.map(({ name }) => name)).toEqual(expect.arrayContaining(NEVER_UNDER_CONTROL))
  })

  it.each(['STORE', 'WEB', 'APP', 'RCM'] as const)(
    'in %s all of them are refused, each attempt is on the record, and nothing else happens',
    async (environment) => {
      const controlled = await underControl(product, {
        subject: ecosystem.administrator,
        ecosystemId: ecosystem.id,
        environment,
      })
      const surface = environment === 'STORE' ? 'store' : 'web'
      const tried = []
      for (const field of forbidden) {
        expect([field.name, await refusalOf(controlled.browser, surface, field)]).toEqual([
          field.name,
          'REFUSED_UNDER_CONTROL',
        ])
        tried.push(field.field.name)
      }
      const attempts = await refusedAttempts(controlled.accessSessionId)
      expect(attempts.map(({ operation }) => operation)).toEqual(tried)
      for (const { subject, controller } of attempts)
        expect([subject, controller]).toEqual([ecosystem.administrator.id, controlled.analyst.id])
    },
    // One after the other, since their order on the record is compared: it takes longer with each new field.
    60_000,
  )

  it('AS11: what one environment opens is refused in another', async () => {
    for (const [environment, surface, name] of [
      ['WEB', 'web', 'Mutation.renameEcosystem'],
      ['RCM', 'web', 'Query.members'],
      ['STORE', 'store', 'Query.rcmDashboard'],
      ['STORE', 'store', 'Mutation.updateProfile'],
    ] as const) {
      const { browser, accessSessionId } = await underControl(product, {
        subject: ecosystem.administrator,
        ecosystemId: ecosystem.id,
        environment,
      })
      const field = fields.find((known) => known.name === name)
      if (!field) throw new Error(`${name} is gone`)
      expect([name, await refusalOf(browser, surface, field)]).toEqual([
        name,
        'ENVIRONMENT_NOT_ALLOWED',
      ])
      expect(await refusedAttempts(accessSessionId)).toHaveLength(1)
    }
  })
})
