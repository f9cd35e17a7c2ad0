import { beforeAll, describe, expect, it } from 'vitest'
import {
  identity,
  newPersonWithPassword,
  OTHER_PASSWORD,
  subjectsTo,
} from '../../test/harness/identity.ts'
import {
  administratorLine,
  checked,
  exported,
  faultsIn,
  fileOf,
  type ImportingOperator,
  imported,
  importing,
  importOf,
  memberLine,
  newAddress,
  newImporter,
  started,
} from '../../test/harness/imports.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { brought, operatorOperations } from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { verifyRecord } from '../audit/verify.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

const BATCH = 3

describe('PA7: an import runs', () => {
  const product = useProduct({ IMPORT_BATCH: String(BATCH) })
  let operator: ImportingOperator

  beforeAll(async () => {
    operator = await newImporter(product)
  })

  const settledRun = async (...lines: string[]) => imported(product, operator, fileOf(...lines))
  const outcomes = async (id: string) => {
    const rows = (await (await exported(operator, id, 'RESULT')).text()).trimEnd().split('\r\n')
    return rows.slice(1, -1).map((row) =>
      row
        .split(',')
        .filter((_, place) => [0, 5, 7].includes(place))
        .join(' ')
        .trim(),
    )
  }
  const ecosystemOf = async (reference: string) =>
    (await product.rows<{ id: string }>('select import_target($1) as id', [reference]))[0]?.id ??
    null
  const membersOf = (reference: string) =>
    product.rows<{ email: string; role: string }>(
      `select email::text, role from member_invitations where ecosystem_id = import_target($1) and ended_at is null order by email`,
      [reference],
    )

  it('brings ecosystems with administrators who did not exist, and invites their members', async () => {
    const [boss, member] = [newAddress('boss'), newAddress('member')]
    const view = await settledRun(
      memberLine('N-1', member, 'ATTENDANT'),
      `N-1,"Clínica ""Nova"", Ltda.",Nova Ltda.,CNPJ,12.ABC.345/01DE-35,PREMIUM,RCM,Lia Prado,${boss},ADMINISTRATOR`,
      memberLine('N-1', 'nobody'),
    )
    expect(view).toMatchObject({
      state: 'FINISHED',
      lines: 3,
      faultyLines: 1,
      created: 1,
      invited: 1,
      alreadyThere: 0,
      refused: 0,
      endedAt: expect.anything(),
      waitsUntil: null,
      allowedActs: [],
    })
    const id = await ecosystemOf('N-1')
    const { platformEcosystem } = await operator.browser.ask('backoffice', operatorOperations.one, {
      id,
    })
    expect(platformEcosystem).toMatchObject({
      name: 'Clínica "Nova", Ltda.',
      legalName: 'Nova Ltda.',
      taxNumber: '12ABC34501DE35',
      plan: 'PREMIUM',
      modules: ['RCM'],
      partner: null,
      administrator: { name: 'Lia Prado', email: boss },
    })
    expect(await membersOf('N-1')).toEqual([{ email: member, role: 'ATTENDANT' }])
    expect(await outcomes(view.id)).toEqual(['2 INVITED', '3 CREATED', '4 REFUSED EMAIL_MALFORMED'])
    // The link of the e-mail opens the Store, as after any other way to make an ecosystem.
    const token = product.mailbox.linkTokenTo(boss)
    const browser = product.browser()
    await browser.ask('store', identity.reset, { token, newPassword: OTHER_PASSWORD })
    await browser.ask('store', identity.signIn, {
      input: { email: boss, password: OTHER_PASSWORD },
    })
    expect(subjectsTo(product, { email: member })).toHaveLength(1)
  })

  it('AT1: each line is in the chain of its ecosystem in the name of the operator, the import in the platform’s', async () => {
    const view = await settledRun(administratorLine('C-1', newAddress()))
    const created = await recordedEvents(
      product,
      `action = 'ecosystem.created' and payload::jsonb ->> 'targetId' = $1`,
      [await ecosystemOf('C-1')],
    )
    expect(created).toMatchObject([
      { actorId: operator.user.id, via: 'SYSTEM', controllerId: null },
    ])
    const { importRecord } = await operator.browser.ask('backoffice', importing.record, {
      id: view.id,
    })
    expect(importRecord.edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual(
      ['import.finished', 'import.started', 'import.checked', 'import.uploaded'],
    )
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  })

  it('somebody known keeps their name and is told; one person in many ecosystems gets one link', async () => {
    const known = await newPersonWithPassword(product, { name: 'Known Already' })
    const fresh = newAddress('fresh')
    await settledRun(
      administratorLine('K-1', known.email),
      ...[2, 3, 4, 5, 6, 7, 8].map((n) => administratorLine(`K-${n}`, fresh)),
    )
    expect(subjectsTo(product, known)).toEqual(['You are the administrator of Clinic K-1'])
    expect(await product.rows('select name from users where id = $1', [known.id])).toEqual([
      { name: 'Known Already' },
    ])
    expect(subjectsTo(product, { email: fresh })).toHaveLength(1)
    const token = product.mailbox.linkTokenTo(fresh)
    await product.browser().ask('store', identity.reset, { token, newPassword: OTHER_PASSWORD })
  })

  it('the same file again does nothing twice, and does what could not be done', async () => {
    const content = fileOf(
      administratorLine('A-1', newAddress()),
      memberLine('A-1', newAddress()),
      memberLine('A-1', newAddress()),
    )
    expect(await imported(product, operator, content)).toMatchObject({ created: 1, invited: 2 })
    const again = await imported(product, operator, content)
    expect(again).toMatchObject({ created: 0, invited: 0, alreadyThere: 3, refused: 0 })
    expect(await membersOf('A-1')).toHaveLength(2)
  })

  it('members, invited people and their ecosystem are there already; what is refused stops nothing else', async () => {
    const { id, administrator } = await newEcosystem(product)
    const member = await newPerson(product)
    await newMembership(product, id, member)
    const [blocked, invited] = [await newPerson(product), newAddress('invited')]
    const { id: importId } = await checked(
      product,
      operator,
      fileOf(
        memberLine(id, member.email),
        memberLine(id, blocked.email),
        memberLine(id, invited),
        memberLine(id, administrator.email),
      ),
    )
    // Blocked after the check.
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, blocked))
    await started(product, operator, importId)
    await product.settle()
    expect(await outcomes(importId)).toEqual([
      '2 ALREADY_THERE',
      '3 REFUSED PERSON_NOT_ADDABLE',
      '4 INVITED',
      '5 ALREADY_THERE',
    ])
    expect(await importOf(operator, importId)).toMatchObject({
      state: 'FINISHED',
      invited: 1,
      alreadyThere: 2,
      refused: 1,
    })
  })

  it('an ecosystem that is suspended after the check takes nobody in', async () => {
    const { id } = await newEcosystem(product)
    const { id: importId } = await checked(product, operator, fileOf(memberLine(id, newAddress())))
    await brought(operator, id, 'SUSPENDED')
    await started(product, operator, importId)
    await product.settle()
    expect(await outcomes(importId)).toEqual(['2 REFUSED ECOSYSTEM_NOT_OPEN'])
  })

  it('F3: nobody gets more e-mails of invitations within an hour than they may; the rest can be imported later', async () => {
    const { SENDS_PER_HOUR } = product.settings
    const email = newAddress('everywhere')
    const many = Array.from({ length: SENDS_PER_HOUR + 2 }, (_, n) => `L-${n}`)
    const content = fileOf(
      ...many.map((reference) => administratorLine(reference, newAddress())),
      ...many.map((reference) => memberLine(reference, email)),
    )
    expect(await imported(product, operator, content)).toMatchObject({
      created: many.length,
      invited: SENDS_PER_HOUR,
      refused: 2,
    })
    await product.pass(3601)
    operator = await newImporter(product)
    expect(await imported(product, operator, content)).toMatchObject({
      created: 0,
      invited: 2,
      alreadyThere: 2 * many.length - 2,
      refused: 0,
    })
    expect(subjectsTo(product, { email })).toHaveLength(many.length)
  })

  it('only operators import: others see, upload and download nothing', async () => {
    const { id } = await checked(product, operator, fileOf(memberLine('Z-1', newAddress())))
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const browser = await signedIn(product, analyst, 'BACKOFFICE')
    expect(await browser.refusal('backoffice', importing.one, { id })).toBe('FORBIDDEN')
    expect((await exported({ browser }, id, 'FAULTS')).status).toBe(403)
    await expect(checked(product, { browser }, fileOf('x'))).rejects.toThrow('FORBIDDEN')
    const odd = await operator.browser.fetch('/backoffice/import-export?table=FAULTS', {
      headers: { 'x-app': 'backoffice' },
    })
    expect(odd.status).toBe(422)
    expect(
      (
        await operator.browser.fetch(`/backoffice/import-file/${id}`, {
          headers: { 'x-app': 'backoffice' },
        })
      ).status,
    ).toBe(404)
    expect(await faultsIn(operator, id)).toEqual(['2 reference ECOSYSTEM_UNKNOWN'])
    const { imports } = await operator.browser.ask('backoffice', importing.list)
    expect(imports.edges[0].node.id).toBe(id)
  })
})
