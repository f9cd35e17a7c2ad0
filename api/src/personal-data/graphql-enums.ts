import type { ErasureAct, ErasureObstacle, ErasureState } from 'shared-schema/personal-data-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const ErasureStateEnum = enumOf<ErasureState>(
  'ErasureState',
  "How far the erasure of a person's data is.",
  {
    ASKED: 'One operator wants it; another must confirm it.',
    CONFIRMED: 'It begins by itself once its time is over; the person can stop it until then.',
    RUNNING: 'The account is closed, and what is held of the person is removed step by step.',
    DONE: 'Nothing is held of the person any more.',
    LAPSED: 'Nobody confirmed it in time.',
    WITHDRAWN: 'An operator took it back.',
    STOPPED: 'The person stopped it.',
    REFUSED: 'When its time had come, the person was needed somewhere: `obstacles`.',
  },
)

export const ErasureActEnum = enumOf<ErasureAct>(
  'ErasureAct',
  'What an operator can do with an erasure.',
  {
    CONFIRM: 'Confirm what another operator has asked for.',
    WITHDRAW: 'Take it back before it begins.',
  },
)

export const ErasureObstacleEnum = enumOf<ErasureObstacle>(
  'ErasureObstacle',
  "What keeps a person's data from being erased.",
  {
    ADMINISTRATOR: 'They administer an ecosystem: it is handed over first.',
    SUCCESSION: 'They are a party of a succession that is open.',
    SESSION: 'An access session runs in which they work or which works as them.',
    SUPPORT_REQUEST: 'A request of support with them is open.',
    PRINCIPAL: 'They are the Principal of a partner: the title is handed on first.',
    LAST_OPERATOR: 'They are the last active operator with MFA.',
    IMPORT: 'An import that is not over would still bring them.',
  },
)
