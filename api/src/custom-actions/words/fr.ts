import type { en } from './en.ts'

export const fr: typeof en = {
  customAction: {
    created: 'Menu ou action personnalisés créés',
    changed: 'Menu ou action personnalisés modifiés',
    activated: 'Menu ou action personnalisés activés',
    deactivated: 'Menu ou action personnalisés désactivés',
    deleted: 'Menu ou action personnalisés supprimés',
  },
}
