import type { Browser } from './browser.ts'
import { samples } from './evidence.ts'
import { sendFile, type Upload } from './sent-files.ts'

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

/** Sends a logo or a document as the backoffice does. */
export function sendPortalFile(
  browser: Browser,
  what: PortalFile,
  { partnerId, title = 'Contract', replaces = '', ...file }: SentPortalFile,
): Promise<Upload> {
  const isLogo = what === 'portal-logo'
  return sendFile(browser, what, {
    fields: { partnerId, ...(isLogo ? { replaces } : { title }) },
    content: isLogo ? samples.png : samples.pdf,
    type: isLogo ? 'image/png' : 'application/pdf',
    name: isLogo ? 'logo.png' : 'contract.pdf',
    ...file,
  })
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
