import { accessKinds, defineAccessKind } from '../../src/access/access-kinds.ts'
import type { Room } from '../../src/platform/room.ts'
import { strategyFor } from '../../src/platform/strategies.ts'

/**
 * Sessions of a kind that the contract names and no room of the product brings: an hour, one at a time, as any member
 * of the ecosystem. It shows what a kind costs: all of it stands here. Its controllers are the people whose name
 * says so, which stands for a right that somebody gives and takes in a table of a higher room.
 */
export const trialAccessKind: Room = {
  name: 'trial-access-kind',
  strategies: [
    strategyFor(
      accessKinds,
      'PARTNER',
      defineAccessKind<{ readonly name: string }>({
        terms: () => ({
          lengthSeconds: 3600,
          warningSeconds: 90,
          switchable: true,
          oneAtATime: true,
        }),
        controllerFacts: "jsonb_build_object('name', k.name)",
        mayControl: ({ name }) => name.startsWith('Partner'),
        told: ['ADMINISTRATOR'],
        chain: ({ ecosystemId }) => ({ ecosystemId }),
      }),
    ),
  ],
}
