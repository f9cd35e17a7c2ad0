import type { ImportAct, ImportState } from 'shared-schema/import-enums'
import { type StateMachine, stateMachine, type Way } from '../platform/state-machine.ts'

/** Who moves an import on: operators, or the platform by its timers. */
export type ImportParty = 'OPERATOR' | 'SYSTEM'

type ImportEvent = ImportAct | 'CHECKED' | 'UNREADABLE' | 'FINISHED' | 'LAPSE'
type ImportWay = Way<ImportState, ImportEvent, ImportParty>

/** How an import goes on (PA7): checked first, and nothing is done before an operator has it run. */
export const importMachine: StateMachine<ImportWay> = stateMachine<ImportWay>({
  states: {
    CHECKING: {
      meaning: 'Its lines are read and checked.',
      turnOf: 'SYSTEM',
      boundedBy: 'IMPORT_LINES',
    },
    UNREADABLE: {
      meaning: 'Nothing of its file can be imported.',
      turnOf: null,
      boundedBy: null,
    },
    CHECKED: {
      meaning: 'Its faults are known, and nothing is done yet.',
      turnOf: 'OPERATOR',
      boundedBy: 'IMPORT_WAITING_SECONDS',
    },
    RUNNING: {
      meaning: 'Its lines are done.',
      turnOf: 'SYSTEM',
      boundedBy: 'IMPORT_LINES',
    },
    STOPPED: {
      meaning: 'Some lines are done, and no more until an operator has it go on.',
      turnOf: 'OPERATOR',
      boundedBy: 'IMPORT_WAITING_SECONDS',
    },
    FINISHED: { meaning: 'All its lines are done.', turnOf: null, boundedBy: null },
    DISCARDED: {
      meaning: 'Nothing more of it is done; what was done stays.',
      turnOf: null,
      boundedBy: null,
    },
  },
  ways: [
    { from: 'CHECKING', event: 'CHECKED', by: ['SYSTEM'], to: 'CHECKED' },
    { from: 'CHECKING', event: 'UNREADABLE', by: ['SYSTEM'], to: 'UNREADABLE' },
    { from: 'CHECKING', event: 'DISCARD', by: ['OPERATOR'], to: 'DISCARDED' },
    { from: 'CHECKED', event: 'START', by: ['OPERATOR'], to: 'RUNNING' },
    { from: 'CHECKED', event: 'DISCARD', by: ['OPERATOR'], to: 'DISCARDED' },
    { from: 'CHECKED', event: 'LAPSE', by: ['SYSTEM'], to: 'DISCARDED' },
    // The platform stops one whose operator is an operator no more.
    { from: 'RUNNING', event: 'STOP', by: ['OPERATOR', 'SYSTEM'], to: 'STOPPED' },
    { from: 'RUNNING', event: 'FINISHED', by: ['SYSTEM'], to: 'FINISHED' },
    { from: 'STOPPED', event: 'START', by: ['OPERATOR'], to: 'RUNNING' },
    { from: 'STOPPED', event: 'DISCARD', by: ['OPERATOR'], to: 'DISCARDED' },
    { from: 'STOPPED', event: 'LAPSE', by: ['SYSTEM'], to: 'DISCARDED' },
  ],
  lapse: 'LAPSE',
})

/** What an operator can do with an import in a state. */
export const actsIn = (state: ImportState): ImportAct[] =>
  importMachine
    .waysFrom(state, 'OPERATOR')
    .map(({ event }) => event)
    .filter((event): event is ImportAct => event !== 'LAPSE')
