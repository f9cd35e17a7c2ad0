import type {
  PortalDocumentFieldsFragment,
  PortalLinkFieldsFragment,
  PortalLogoFieldsFragment,
} from './own-portals.generated.ts'

/** What a partner says of itself, as its clients see it, and its team in the preview. */
export interface ShownPortal {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly hours: string | null
  readonly links: readonly PortalLinkFieldsFragment[]
  readonly logo: PortalLogoFieldsFragment | null
  readonly documents: readonly PortalDocumentFieldsFragment[]
}

/** Whether there is anything beside the name. */
export const saysSomething = ({
  email,
  phone,
  hours,
  links,
  logo,
  documents,
}: ShownPortal): boolean =>
  [email, phone, hours, logo].some((each) => each !== null) || links.length + documents.length > 0
