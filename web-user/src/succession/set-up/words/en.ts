/** Setting an ecosystem up after taking it over. */
export const words = {
  title: 'Set up your ecosystem',
  lead: 'You are the administrator of {{ecosystem}} now. Four short steps, each can wait.',
  steps: {
    name: 'Name',
    members: 'Members',
    successor: 'Successor',
    security: 'MFA',
  },
  nameTitle: 'What is the ecosystem called?',
  name: 'Name',
  nameHint: '1 to 100 characters, with a letter or a digit.',
  named: 'The ecosystem is called {{name}} now',
  membersTitle: 'Who belongs to it?',
  membersBody_one: 'There is {{count, number}} member. Look in Store whether that is right.',
  membersBody_other:
    'There are {{count, number}} members. Look in Store whether all of them should stay.',
  membersOpen: 'Review members in Store',
  successorTitle: 'Who follows you?',
  successorBody:
    'Appoint a successor of your own, so that the ecosystem is never without an administrator.',
  successorOpen: 'Appoint a successor in Store',
  securityTitle: 'Your account is protected',
  securityOn: 'MFA is on.',
  securityOff: 'MFA is off. Turn it on: an administrator needs it for every important step.',
  securityOpen: 'Profile and security',
  next: 'Continue',
  later: 'Later',
  finish: 'Finish',
  finished: 'All set. You find the administration in Store.',
  otherTitle: 'This is for its administrator',
  otherBody: 'Only the administrator of an ecosystem can set it up.',
} as const
