/** My Ecosystem. */
export const words = {
  notOpen:
    'Nobody works in this ecosystem until the platform opens it again. {{name}}, its administrator, knows why.',
  title: 'My Ecosystem',
  choose: 'Ecosystem',
  about: 'About the ecosystem',
  name: 'Name',
  plan: 'Plan',
  modules: 'Modules',
  noModules: 'No module is active',
  administrator: 'Administrator',
  yourPlace: 'Your place in it',
  role: 'Your role',
  environments: 'Environments',
  environmentHint: {
    STORE: 'Administration: plan, modules and members.',
    WEB: 'This web app.',
    APP: 'Web on your phone.',
    RCM: 'The RCM Dashboard.',
  },
  openStore: 'Open Store',
  openRcm: 'Open the RCM Dashboard',
} as const
