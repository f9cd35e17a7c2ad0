import type { Room } from '../platform/room.ts'
import { factorActions, unknownEmailActions } from './actions.ts'
import { codeMails } from './mails/mails.ts'

export const codes: Room = {
  name: 'codes',
  actions: [factorActions, unknownEmailActions],
  mails: codeMails,
  leftovers: [
    {
      table: 'failed_attempts',
      since: 'at',
      seconds: ({ FACTOR_WINDOW_SECONDS }) => FACTOR_WINDOW_SECONDS,
    },
    { table: 'caused_mails', since: 'at', seconds: () => 3600 },
  ],
}
