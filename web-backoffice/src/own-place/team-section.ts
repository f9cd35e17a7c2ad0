/** The fragment that opens the profile at the place in the team. */
export const teamSection = 'team'
