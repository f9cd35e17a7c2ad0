/** Around the menus and actions that a partner adds to the pages of its accounts. */
export const words = {
  menus: 'Menus of your partner',
  header: 'Actions of your partner',
  footer: 'Further actions of your partner',
  panel: 'Tools of your partner',
  contact: 'Actions for {{name}}',
  hint: {
    TAB: '(opens in a new tab)',
    POPUP: '(opens in a small window)',
    REDIRECT: '(leaves this page)',
  },
} as const
