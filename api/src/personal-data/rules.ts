import type { ErasureAct, ErasureState } from 'shared-schema/personal-data-enums'
import { type StateMachine, stateMachine, type Way } from '../platform/state-machine.ts'

/** Who moves an erasure on: operators, the person, or the platform by its timers. */
export type ErasureParty = 'OPERATOR' | 'PERSON' | 'SYSTEM'

type ErasureEvent = ErasureAct | 'STOP' | 'LAPSE' | 'BEGIN' | 'REFUSE' | 'FINISH'
type ErasureWay = Way<ErasureState, ErasureEvent, ErasureParty>

/** How an erasure goes on (PA11). From `BEGIN` on nothing leads back. */
export const erasureMachine: StateMachine<ErasureWay> = stateMachine<ErasureWay>({
  states: {
    ASKED: {
      meaning: 'One operator wants it; the person is told and can stop it.',
      turnOf: 'OPERATOR',
      boundedBy: 'ERASURE_CONFIRM_SECONDS',
    },
    CONFIRMED: {
      meaning: 'Two operators want it; the person can still stop it.',
      turnOf: 'SYSTEM',
      boundedBy: 'ERASURE_SECONDS',
    },
    RUNNING: {
      meaning: 'The account is closed, and what is held of the person is removed step by step.',
      turnOf: 'SYSTEM',
      boundedBy: 'ERASURE_NOTICE_SECONDS',
    },
    DONE: { meaning: 'Nothing is held of the person any more.', turnOf: null, boundedBy: null },
    LAPSED: { meaning: 'Nobody confirmed it in time.', turnOf: null, boundedBy: null },
    WITHDRAWN: { meaning: 'An operator took it back.', turnOf: null, boundedBy: null },
    STOPPED: { meaning: 'The person stopped it.', turnOf: null, boundedBy: null },
    REFUSED: {
      meaning: 'When its time had come, the person was needed somewhere.',
      turnOf: null,
      boundedBy: null,
    },
  },
  ways: [
    { from: 'ASKED', event: 'CONFIRM', by: ['OPERATOR'], to: 'CONFIRMED' },
    { from: 'ASKED', event: 'WITHDRAW', by: ['OPERATOR'], to: 'WITHDRAWN' },
    { from: 'ASKED', event: 'STOP', by: ['PERSON'], to: 'STOPPED' },
    { from: 'ASKED', event: 'LAPSE', by: ['SYSTEM'], to: 'LAPSED' },
    { from: 'CONFIRMED', event: 'WITHDRAW', by: ['OPERATOR'], to: 'WITHDRAWN' },
    { from: 'CONFIRMED', event: 'STOP', by: ['PERSON'], to: 'STOPPED' },
    { from: 'CONFIRMED', event: 'BEGIN', by: ['SYSTEM'], to: 'RUNNING' },
    { from: 'CONFIRMED', event: 'REFUSE', by: ['SYSTEM'], to: 'REFUSED' },
    { from: 'RUNNING', event: 'FINISH', by: ['SYSTEM'], to: 'DONE' },
  ],
  lapse: 'LAPSE',
})

/** What an operator can do with an erasure in a state; whoever asked for it does not confirm it. */
export const actsIn = (
  state: ErasureState,
  { asked, self }: { readonly asked: boolean; readonly self: boolean },
): ErasureAct[] =>
  erasureMachine
    .waysFrom(state, 'OPERATOR')
    .map(({ event }) => event)
    .filter((event): event is ErasureAct => event === 'CONFIRM' || event === 'WITHDRAW')
    .filter((act) => !self && !(act === 'CONFIRM' && asked))
