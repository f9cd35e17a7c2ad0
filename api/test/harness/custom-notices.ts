import { localTimeAt } from 'shared-schema/local-time'
import { newKey } from './assistance.ts'
import type { Browser } from './browser.ts'
import type { Product } from './product.ts'

const NOTICE = `id severity state texts { es ptBr en } zone startsLocal endsLocal startsAt endsAt forAll accountCount roles dismissible
  shownTo dismissedBy version allowedActions`

/** The operations on notices, as the apps send them. */
export const notices = {
  list: `query ($first: Int! = 20, $after: String, $state: NoticeState) {
    customNotices(first: $first, after: $after, state: $state) { zone edges { node { ${NOTICE} } }
      pageInfo { hasNextPage endCursor } } }`,
  one: `query ($id: ID!) { customNotice(id: $id) { ${NOTICE} accounts { id name } } }`,
  changed: 'subscription { customNoticesChanged }',
  create: `mutation ($content: CustomNoticeContentInput!, $key: String!) {
    createCustomNotice(input: { content: $content, idempotencyKey: $key }) { ${NOTICE} } }`,
  change: `mutation ($id: ID!, $version: Int! = 1, $content: CustomNoticeContentInput!) {
    changeCustomNotice(input: { noticeId: $id, version: $version, content: $content }) { ${NOTICE} } }`,
  end: `mutation ($id: ID!) { endCustomNotice(input: { noticeId: $id }) { ${NOTICE} } }`,
  delete: `mutation ($id: ID!) { deleteCustomNotice(input: { noticeId: $id }) }`,
  shown: `subscription { shownNoticesChanged { id partner severity texts { es ptBr en } dismissible noted } }`,
  note: `mutation ($ids: [ID!]!) { noteNoticesShown(input: { noticeIds: $ids }) }`,
  dismiss: `mutation ($id: ID!) { dismissNotice(input: { noticeId: $id }) }`,
} as const

/** What a notice says, to whom and when, as the form sends it. */
export interface TestNoticeContent {
  readonly severity: string
  readonly texts: { readonly es: string; readonly ptBr: string; readonly en: string }
  readonly startsLocal: string
  readonly endsLocal: string
  readonly forAll: boolean
  readonly accountIds: readonly string[]
  readonly roles: readonly string[]
  readonly dismissible: boolean
}

/** A notice to everybody that runs for months around the present, in whatever zone. */
export const noticeContent = (given: Partial<TestNoticeContent> = {}): TestNoticeContent => ({
  severity: 'INFO',
  texts: { es: 'Mantenimiento', ptBr: 'Manutenção', en: 'Maintenance' },
  startsLocal: localIn(-10),
  endsLocal: localIn(60),
  forAll: true,
  accountIds: [],
  roles: ['ADMINISTRATOR', 'ATTENDANT', 'USER'],
  dismissible: true,
  ...given,
})

const began = Date.now()

/** What the clocks of a test's partner show so many days after this file of tests began. */
export const localIn = (days: number): string =>
  localTimeAt('Europe/Madrid', new Date(began + days * 86_400_000))

/** What they show so many minutes from now, by the clock of the product. */
export async function localInMinutes(product: Product, minutes: number): Promise<string> {
  const now = await product.platform.clock.now()
  return localTimeAt('Europe/Madrid', new Date(now.getTime() + minutes * 60_000))
}

/** Writes a notice in the backoffice of the team whose browser it is. Returns its id. */
export async function newNotice(
  browser: Browser,
  given: Partial<TestNoticeContent> = {},
): Promise<string> {
  const { createCustomNotice } = await browser.ask('backoffice', notices.create, {
    content: noticeContent(given),
    key: newKey(),
  })
  return createCustomNotice.id
}
