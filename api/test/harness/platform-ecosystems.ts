import { randomUUID } from 'node:crypto'
import type { EcosystemSituation } from 'shared-schema/enums'
import type { User } from '../../src/identity/entities.ts'
import type { Answer, Browser } from './browser.ts'
import { newPerson, signedIn } from './people.ts'
import type { Product } from './product.ts'

const ECOSYSTEM = `id name legalName taxKind taxNumber plan modules situation situationSince situationReason createdAt
  version memberCount planOfPartner allowedSituations administrator { id name email } partner { id name }`

/** The operations of operators on ecosystems, as the backoffice sends them. */
export const operatorOperations = {
  list: `query ($search: String, $filter: PlatformEcosystemFilterInput, $first: Int! = 20, $after: String) {
    platformEcosystems(search: $search, filter: $filter, first: $first, after: $after) {
      totalCount totalIsMore pageInfo { hasNextPage endCursor } edges { node { ${ECOSYSTEM} } } } }`,
  one: `query ($id: ID!) { platformEcosystem(id: $id) { ${ECOSYSTEM} } }`,
  partners: `query ($search: String, $first: Int! = 20, $after: String) {
    platformPartners(search: $search, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id name } } } }`,
  record: `query ($id: ID!, $first: Int! = 20, $after: String) {
    platformEcosystemRecord(ecosystemId: $id, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { action fields { name before { value } after { value } } } } } }`,
  create: `mutation ($input: CreateEcosystemInput!) { createEcosystem(input: $input) { ${ECOSYSTEM} } }`,
  change: `mutation ($input: ChangeEcosystemInput!) { changeEcosystem(input: $input) { ${ECOSYSTEM} } }`,
  situation: `mutation ($input: ChangeEcosystemSituationInput!) {
    changeEcosystemSituation(input: $input) { ${ECOSYSTEM} } }`,
} as const

/** The reason that tests give. */
export const WHY = 'The contract was not renewed'

/** An operator, signed in to the backoffice. */
export interface TestOperator {
  readonly user: User
  readonly browser: Browser
}

/** Makes an operator of the platform. */
export async function newOperator(product: Product): Promise<TestOperator> {
  const user = await newPerson(product, { staffRole: 'OPERATOR' })
  return { user, browser: await signedIn(product, user, 'BACKOFFICE') }
}

/** What a form of a new ecosystem says, with an administrator who has no account yet unless said otherwise. */
export const newEcosystemForm = (given: object = {}) => ({
  name: 'Clínica Aurora',
  plan: 'PREMIUM',
  modules: ['RCM'],
  administratorName: ' Lia  Prado ',
  administratorEmail: `lia-${randomUUID()}@client.example`,
  idempotencyKey: randomUUID(),
  ...given,
})

/** Everything that the form of an ecosystem shows, with what is to be otherwise. */
export async function changeForm({ browser }: TestOperator, id: string, given: object = {}) {
  const { platformEcosystem } = await browser.ask('backoffice', operatorOperations.one, { id })
  const { version, name, legalName, taxKind, taxNumber, plan, modules } = platformEcosystem
  return {
    ecosystemId: id,
    ...{ version, name, legalName, taxKind, taxNumber, plan, modules },
    ...given,
  }
}

/** Changes an ecosystem as an operator does who has just opened its form. */
export const changed = async (operator: TestOperator, id: string, given: object) =>
  (
    await operator.browser.ask('backoffice', operatorOperations.change, {
      input: await changeForm(operator, id, given),
    })
  ).changeEcosystem

/** Brings an ecosystem into a situation, with a reason where one is asked for. */
export const brought = async (
  { browser }: TestOperator,
  ecosystemId: string,
  situation: EcosystemSituation,
): Promise<Answer['data']> =>
  (
    await browser.ask('backoffice', operatorOperations.situation, {
      input: { ecosystemId, situation, reason: situation === 'OPEN' ? null : WHY },
    })
  ).changeEcosystemSituation
