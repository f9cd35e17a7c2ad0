import type { PersonalData } from '../platform/personal-data.ts'

/** What a partner adds to pages is of the partner. */
export const customActionsPersonalData: PersonalData = {
  rows: [],
  impersonal: {
    custom_actions: ['address', 'category', 'icon', 'kind', 'label', 'opens', 'place', 'roles'],
  },
}
