/** Finding the client to assist. */
export const words = {
  title: 'Technical Assistance',
  lead: "Check a user's status and start an assistance session with their authorisation.",
  userEmailHint: 'The e-mail this person signs in with.',
  information: 'User information',
  name: 'Name',
  email: 'E-mail',
  status: 'Status',
  chooseEcosystem: 'Choose the ecosystem you will give assistance in',
  plan: 'Plan',
  role: 'Role',
  modules: 'Modules',
  noModules: 'No modules',
  environments: 'Environments available',
  continue: 'Go to Internal Validation',
  continueHint: 'This opens a request. The client does not get any message yet.',
  heldText: '{{analyst}} is already helping {{client}}. Talk to them, or wait until they are done.',
  mineTitle: 'You already have an open request for this client',
  blockedTitle: 'User blocked',
  noEcosystemText:
    'This person is not an active member of any ecosystem, so there is nothing to assist with.',
} as const
