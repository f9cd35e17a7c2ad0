/** What the record calls what happens to custom menus and actions. */
export const en = {
  customAction: {
    created: 'Custom menu or action created',
    changed: 'Custom menu or action changed',
    activated: 'Custom menu or action activated',
    deactivated: 'Custom menu or action deactivated',
    deleted: 'Custom menu or action deleted',
  },
}
