import { erasureActions } from '../../src/personal-data/actions.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import { newPersonWithMfa, type PersonWithMfa } from './identity.ts'
import { newPerson } from './people.ts'
import type { Product } from './product.ts'
import { freshCode, newStaff, type TestStaff, WHY } from './staff.ts'

const ERASURE = `id state reason askedAt confirmedAt confirmUntil dueAt begunAt endedAt obstacles removedRows redactedEvents
  percent allowedActs person { id name email } askedBy { id name } confirmedBy { id name }`

/** The operations of operators, and of the person, on erasures. */
export const erasureOperations = {
  list: `query ($filter: ErasureFilterInput, $first: Int! = 20, $after: String) {
    erasures(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { ${ERASURE} } } } }`,
  one: `query ($id: ID!) { erasure(id: $id) { ${ERASURE} } }`,
  changed: 'subscription { erasuresChanged }',
  ask: `mutation ($input: AskErasureInput!) { askErasure(input: $input) { ${ERASURE} } }`,
  openCopy: 'mutation ($input: OpenPersonDataInput!) { openPersonData(input: $input) { told } }',
  confirm: `mutation ($input: ConfirmErasureInput!) { confirmErasure(input: $input) { ${ERASURE} } }`,
  withdraw: `mutation ($id: ID!) { withdrawErasure(erasureId: $id) { ${ERASURE} } }`,
  page: 'query ($token: String!) { erasurePage(token: $token) { name askedAt reason dueAt } }',
  stop: 'mutation ($token: String!) { stopErasure(token: $token) }',
} as const

/** One operator asks for the erasure of whoever has an address. */
export const askErasure = async (product: Product, by: TestStaff, email: string, given = {}) =>
  by.browser.send('backoffice', erasureOperations.ask, {
    input: { email, reason: WHY, code: await freshCode(product, by), ...given },
  })

/** Another one confirms it. */
export const confirmErasure = async (product: Product, by: TestStaff, erasureId: string) =>
  by.browser.send('backoffice', erasureOperations.confirm, {
    input: { erasureId, code: await freshCode(product, by) },
  })

/** The erasure of somebody that two operators want, and that waits for its time. Lets time pass. */
export async function confirmedErasure(
  product: Product,
  given?: PersonWithMfa,
): Promise<{ id: string; person: PersonWithMfa }> {
  const [one, two] = [await newStaff(product), await newStaff(product)] as const
  const person = given ?? (await newPersonWithMfa(product))
  const asked = await askErasure(product, one, person.user.email)
  const id: string = asked.data.askErasure.id
  await confirmErasure(product, two, id)
  return { id, person }
}

/** An erasure that waits for another operator, written without one having asked. */
export async function newErasure(product: Product): Promise<string> {
  const [person, operator] = [
    await newPerson(product),
    await newPerson(product, { staffRole: 'OPERATOR' }),
  ] as const
  const id = newId()
  await product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(
      `insert into erasures (id, user_id, state, reason, asked_by, asked_at, deadline)
       values ($1, $2, 'ASKED', $3, $4, $5, $5::timestamptz + interval '1 day')`,
      [id, person.id, WHY, operator.id, change.now],
    )
    change.record(erasureActions.asked, { targetId: person.id, subjectId: person.id })
  })
  return id
}
