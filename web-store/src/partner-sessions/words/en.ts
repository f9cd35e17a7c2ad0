/** The sessions of the partner's team in an ecosystem, for its administrator. */
export const words = {
  title: 'Partner sessions',
  lead: 'Who of your partner’s team has been in this ecosystem: as whom, why, and what they changed.',
  noneTitle: 'Nobody of the partner’s team has been here',
  noneBody: 'Once somebody of your partner’s team enters this ecosystem, it stands here.',
} as const
