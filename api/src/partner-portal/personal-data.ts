import type { PersonalData } from '../platform/personal-data.ts'

/** A portal says how a company is reached. */
export const partnerPortalPersonalData: PersonalData = {
  rows: [
    {
      table: 'partner_portals',
      of: 'false',
      erasure: {
        kept: ['email', 'hours', 'name', 'phone'],
        because: 'how a company wants to be reached; its Super Admins change it',
      },
      exported: null,
    },
  ],
  impersonal: {
    partner_documents: ['media_type', 'name', 'sha256', 'title'],
    partner_logos: ['media_type', 'name', 'sha256'],
    partner_portal_links: ['address', 'label'],
  },
}
