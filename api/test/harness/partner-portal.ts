import type { Browser } from './browser.ts'
import { samples } from './evidence.ts'

const SHOWN = `id name email phone hours links { label address host } logo { id mediaType bytes width height }
  documents { id title name bytes version uploadedAt }`

/** The operations on portals, as the apps send them. */
export const portal = {
  team: `{ partnerPortal { ${SHOWN} version } }`,
  teamChanged: `subscription { partnerPortalChanged { ${SHOWN} version } }`,
  change: `mutation ($input: ChangePartnerPortalInput!) { changePartnerPortal(input: $input) { ${SHOWN} version } }`,
  removeLogo: `mutation ($id: ID!) { removePortalLogo(input: { logoId: $id }) { ${SHOWN} version } }`,
  changeDocument: `mutation ($id: ID!, $version: Int! = 1, $title: String!) {
    changePortalDocument(input: { documentId: $id, version: $version, title: $title }) { ${SHOWN} version } }`,
  order: `mutation ($seen: [ID!]!, $order: [ID!]!) {
    orderPortalDocuments(input: { seen: $seen, order: $order }) { ${SHOWN} version } }`,
  removeDocument: `mutation ($id: ID!) { removePortalDocument(input: { documentId: $id }) { ${SHOWN} version } }`,
  own: `{ ownPartnerPortals { ${SHOWN} ecosystemIds } }`,
  ownChanged: `subscription { ownPartnerPortalsChanged { ${SHOWN} ecosystemIds } }`,
} as const

/** A portal that is filled, as the form sends it. */
export const portalContent = (given: Readonly<Record<string, unknown>> = {}) => ({
  version: 0,
  name: 'Northern Support',
  email: 'help@northern.example',
  phone: '912 345 678',
  hours: 'Mon–Fri 9–18\nSat 9–13',
  links: [
    { label: 'Help', address: 'https://help.northern.example/start' },
    { label: 'Status', address: 'https://status.northern.example/' },
  ],
  ...given,
})

type PortalFile = 'portal-logo' | 'portal-document'

/** A file as the form of the backoffice sends it; what is left out is a PDF, or a PNG as a logo. */
export interface SentPortalFile {
  readonly partnerId: string
  readonly title?: string
  readonly replaces?: string
  readonly content?: Buffer
  readonly name?: string
  readonly type?: string
}

/** The parsed answer to an upload: the id of the file, or the code of the refusal. */
export interface PortalUpload {
  readonly status: number
  readonly id: string
  readonly code: string | undefined
  readonly parameters: Readonly<Record<string, unknown>> | undefined
}

/** Sends a logo or a document as the backoffice does. */
export async function sendPortalFile(
  browser: Browser,
  what: PortalFile,
  { partnerId, title = 'Contract', replaces = '', content, name, type }: SentPortalFile,
): Promise<PortalUpload> {
  const isLogo = what === 'portal-logo'
  const form = new FormData()
  form.set('partnerId', partnerId)
  form.set(isLogo ? 'replaces' : 'title', isLogo ? replaces : title)
  const bytes = content ?? (isLogo ? samples.png : samples.pdf)
  const mediaType = type ?? (isLogo ? 'image/png' : 'application/pdf')
  form.set(
    'file',
    new Blob([new Uint8Array(bytes)], { type: mediaType }),
    name ?? (isLogo ? 'logo.png' : 'contract.pdf'),
  )
  const answer = await browser.fetch(`/backoffice/${what}`, {
    method: 'POST',
    headers: { 'x-app': 'backoffice' },
    body: form,
  })
  const body = (await answer.json()) as Record<PortalFile, { id: string } | undefined> & {
    errors?: { extensions: { code: string; parameters: Record<string, unknown> } }[]
  }
  const refusal = body.errors?.[0]?.extensions
  return {
    status: answer.status,
    id: body[what]?.id ?? '',
    code: refusal?.code,
    parameters: refusal?.parameters,
  }
}

/** Asks for a file as an app does. */
export const readPortalFile = (
  browser: Browser,
  app: 'backoffice' | 'store' | 'web',
  what: PortalFile,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  browser.fetch(`/${app}/${what}/${id}`, { headers: { 'x-app': app, ...headers } })

/** Adds a document to the portal of the team whose browser it is. Returns its id. */
export async function newPortalDocument(
  browser: Browser,
  partnerId: string,
  title = 'Contract',
): Promise<string> {
  return (await sendPortalFile(browser, 'portal-document', { partnerId, title })).id
}
