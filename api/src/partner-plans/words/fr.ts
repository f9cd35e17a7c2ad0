import type { en } from './en.ts'

export const fr: typeof en = {
  partnerPlan: {
    created: 'Offre créée',
    changed: 'Offre modifiée',
    activated: 'Offre activée',
    deactivated: 'Offre désactivée',
  },
}
