import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount, newPlan } from '../../test/harness/accounts.ts'
import { entered, inSession, newScene } from '../../test/harness/assistance.ts'
import { codeOf, subjectsTo } from '../../test/harness/identity.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import {
  changed,
  changeForm,
  newOperator,
  operatorOperations,
  type TestOperator,
} from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { active, asAdministrator, newHeirs, operations } from '../../test/harness/succession.ts'
import { newTeam } from '../../test/harness/team.ts'
import { PartnerPlan } from '../partner-plans/entities.ts'

const RCM = `query ($id: ID!) { rcmDashboard(ecosystemId: $id) { __typename } }`
const VIEWER = '{ viewer { memberships { environments } } }'

describe('PA3: an operator changes an ecosystem', () => {
  const product = useProduct()
  let operator: TestOperator

  beforeAll(async () => {
    operator = await newOperator(product)
  })

  const refused = async (id: string, given: object) =>
    operator.browser.refusal('backoffice', operatorOperations.change, {
      input: await changeForm(operator, id, given),
    })

  it('its data, plan and modules, each on the record, and its administrator is told of what it has', async () => {
    const ecosystem = await newEcosystem(product, { name: 'Before', modules: [] })
    const after = await changed(operator, ecosystem.id, {
      name: 'After',
      legalName: 'After Ltda.',
      taxKind: 'OTHER',
      taxNumber: 'B-12',
      modules: ['RCM', 'RCM'],
    })
    expect(after).toMatchObject({
      name: 'After',
      legalName: 'After Ltda.',
      taxKind: 'OTHER',
      taxNumber: 'B-12',
      modules: ['RCM'],
    })
    const actions = (await recordedEvents(product, 'target_id = $1', [ecosystem.id])).map(
      ({ action }) => action,
    )
    expect(actions.slice(1)).toEqual([
      'ecosystem.modulesChanged',
      'ecosystem.renamed',
      'ecosystem.companyChanged',
    ])
    await product.settle()
    expect(subjectsTo(product, ecosystem.administrator)).toEqual([
      'After has another plan or other modules',
    ])
    await changed(operator, ecosystem.id, {})
    const again = await recordedEvents(product, 'target_id = $1', [ecosystem.id])
    expect(again).toHaveLength(actions.length)
  })

  it('the module that another plan has not is refused until it is left out', async () => {
    const { id } = await newEcosystem(product, { plan: 'PREMIUM', modules: ['RCM'] })
    expect(await refused(id, { plan: 'PLUS' })).toBe('MODULE_NOT_IN_PLAN')
    expect(await changed(operator, id, { plan: 'PLUS', modules: [] })).toMatchObject({
      plan: 'PLUS',
      modules: [],
    })
  })

  it('AS13: running sessions and open subscriptions follow within a second', async () => {
    const scene = await newScene(product, { role: 'ADMINISTRATOR' })
    const session = await inSession(scene)
    const rcm = await entered(scene, session, 'RCM')
    const own = await signedIn(product, scene.ecosystem.administrator, 'WEB')
    const live = own.subscribe(
      'web',
      'subscription { viewerChanged { memberships { environments } } }',
    )
    await live.next()
    const began = performance.now()
    await changed(operator, scene.ecosystem.id, { plan: 'PLUS', modules: [] })
    expect(await rcm.refusal('web', RCM, { id: scene.ecosystem.id })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
    await live.until(
      ({ viewerChanged }) => !viewerChanged.memberships[0].environments.includes('RCM'),
    )
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(await own.refusal('web', RCM, { id: scene.ecosystem.id })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
    expect((await own.ask('web', VIEWER)).viewer.memberships[0].environments).toEqual([
      'STORE',
      'WEB',
      'APP',
    ])
  })

  it('of two changes at once one finds out what became of the ecosystem', async () => {
    const { id } = await newEcosystem(product, { plan: 'PREMIUM', modules: [] })
    const input = await changeForm(operator, id)
    const other = await newOperator(product)
    const answers = await race(
      [[operator, { plan: 'PLUS' }] as const, [other, { modules: ['RCM'] }] as const].map(
        ([{ browser }, given]) =>
          () =>
            browser.send('backoffice', operatorOperations.change, {
              input: { ...input, ...given },
            }),
      ),
    )
    expect(answers.map(codeOf).toSorted()).toEqual(['CONFLICT', undefined])
    expect(await refused(id, { version: input.version })).toBe('CONFLICT')
  })

  it('a form that shows what the administrator has changed since is refused', async () => {
    const ecosystem = await newEcosystem(product)
    const input = await changeForm(operator, ecosystem.id)
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    await store.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Mine" }) { id } }',
      { id: ecosystem.id },
    )
    expect(await operator.browser.refusal('backoffice', operatorOperations.change, { input })).toBe(
      'CONFLICT',
    )
  })

  it('the plan that a partner sells it is the partner’s to change; modules are not', async () => {
    const team = await newTeam(product)
    const planId = await newPlan(product, team)
    const soldPlan = await product.platform.database.source.manager.findOneByOrFail(PartnerPlan, {
      id: planId,
    })
    const { id } = await newAccount(product, team, { soldPlan })
    expect(await refused(id, { plan: 'PLUS', modules: [] })).toBe('PLAN_OF_PARTNER')
    expect(await changed(operator, id, { modules: [] })).toMatchObject({
      modules: [],
      planOfPartner: true,
      partner: { id: team.partnerId },
    })
  })

  it('R5: nothing that an ecosystem has changes while it is handed over', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
    expect(await refused(heirs.ecosystem.id, { plan: 'PLUS', modules: [] })).toBe(
      'FROZEN_BY_HANDOVER',
    )
  })

  it('bad input is refused by its name', async () => {
    const { id } = await newEcosystem(product)
    expect(await refused(id, { name: 'x'.repeat(10_000) })).toBe('NAME_INVALID')
    expect(await refused(id, { taxKind: 'CPF', taxNumber: '1' })).toBe('TAX_NUMBER_INVALID')
    expect(await refused(id, { taxNumber: '1' })).toBe('BAD_USER_INPUT')
    const member = await newPerson(product)
    await newMembership(product, id, member)
    const browser = await signedIn(product, member, 'BACKOFFICE')
    expect(
      await browser.refusal('backoffice', operatorOperations.change, {
        input: await changeForm(operator, id),
      }),
    ).toBe('FORBIDDEN')
  })
})
