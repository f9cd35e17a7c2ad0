import { filePurposes } from '../files/file-purpose.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { partnerDocumentActions, partnerPortalActions } from './actions.ts'
import { documentPurpose } from './document-files.ts'
import { logoPurpose } from './logo.ts'
import { PortalsOfPartners2026112919000 } from './migrations/202611291900-portals-of-partners.ts'
import { partnerPortalPermissions } from './permissions.ts'
import { partnerPortalPersonalData } from './personal-data.ts'
import { OwnPartnerPortalResolver, PartnerPortalResolver } from './resolvers.ts'
import { partnerPortalTopics } from './topics.ts'

export const partnerPortal: Room = {
  name: 'partner-portal',
  personalData: partnerPortalPersonalData,
  migrations: [PortalsOfPartners2026112919000],
  resolvers: [PartnerPortalResolver, OwnPartnerPortalResolver],
  permissions: partnerPortalPermissions,
  actions: [partnerPortalActions, partnerDocumentActions],
  topics: partnerPortalTopics,
  strategies: [
    strategyFor(filePurposes, 'portal-logo', logoPurpose),
    strategyFor(filePurposes, 'portal-document', documentPurpose),
  ],
  publicLimits: definePublicLimits({
    portalLinks: {
      meaning: 'The most links in the portal of a partner.',
      number: ({ PORTAL_LINKS }) => PORTAL_LINKS,
    },
    portalHoursCharacters: {
      meaning: 'Most characters of the text about the contacts of a partner.',
      number: ({ PORTAL_HOURS_CHARACTERS }) => PORTAL_HOURS_CHARACTERS,
    },
    portalLogoBytes: {
      meaning: 'Largest logo of a partner, in bytes.',
      number: ({ PORTAL_LOGO_BYTES }) => PORTAL_LOGO_BYTES,
    },
    portalDocuments: {
      meaning: 'The most documents in the portal of a partner.',
      number: ({ PORTAL_DOCUMENTS }) => PORTAL_DOCUMENTS,
    },
    portalDocumentBytes: {
      meaning: 'Largest document in the portal of a partner, in bytes.',
      number: ({ PORTAL_DOCUMENT_BYTES }) => PORTAL_DOCUMENT_BYTES,
    },
  }),
}
