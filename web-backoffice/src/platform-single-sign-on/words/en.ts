/** The sign-ins of ecosystems, for operators. */
export const words = {
  title: 'Ecosystems',
  lead: 'Where an ecosystem has switched passwords off and its provider can’t be reached, you can allow them again.',
  none: 'No ecosystem has set one up yet.',
  isOn: 'On',
  isOff: 'Off',
  passwordsOff: 'Passwords off',
  allow: {
    act: 'Allow passwords again',
    title: 'Allow passwords again at {{name}}?',
    lead: 'Its people sign in by their passwords too. Its administrator is told, and can switch them off again.',
    done: 'Passwords are allowed again at {{name}}.',
  },
} as const
