/** What pages of an ecosystem say while it is changing hands. */
export const words = {
  title: 'Ecosystem Successor',
  card: 'Who takes over the ecosystem when you can no longer administer it, or no longer want to.',
  open: 'Open Ecosystem Successor',
  none: {
    title: 'No successor yet',
    body: 'Choose the member who takes over the ecosystem if you leave or can’t be reached.',
    start: 'Assign a successor',
    revoked:
      '{{name}} was removed as successor of the ecosystem on {{when}}. Start the process from scratch to assign another.',
    youAre: 'You have been the administrator of this ecosystem since {{when}}.',
    theyAre: '{{name}} has been the administrator of this ecosystem since {{when}}.',
    before: 'Before, it was {{name}}. Assign a successor of your own.',
  },
  frozen:
    'Until it ends, members can’t be removed or blocked, plan and modules can’t be changed, and no other successor can be assigned.',
  notice: {
    HANDOVER: 'This ecosystem is being handed over to {{name}}.',
    CLAIM: '{{name}} claims this ecosystem.',
    see: {
      HANDOVER: 'See the process',
      CLAIM: 'See the claim',
    },
  },
  handedOver: {
    title: 'This ecosystem has a new administrator',
    titleNamed: '{{name}} is the administrator now',
    body: 'The succession of {{ecosystem}} is complete, and you no longer administer it. For questions, turn to the new administrator.',
  },
} as const
