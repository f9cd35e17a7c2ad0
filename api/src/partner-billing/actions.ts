import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What happens to a month of billing, which is the target, in the chain of its partner. */
export const billingMonthActions = defineActions('billingMonth', {
  words,
  targetType: 'billingMonth',
  fields: {
    month: 'PLAIN',
    state: 'PLAIN',
    currency: 'PLAIN',
    total: 'PLAIN',
    lines: 'PLAIN',
    dueOn: 'PLAIN',
  },
  actions: ['begun', 'issued'],
})

/** Corrections of issued months; the target is the line. */
export const billingAdjustmentActions = defineActions('billingAdjustment', {
  words,
  targetType: 'billingAdjustment',
  fields: {
    account: 'PERSONAL',
    correctedMonth: 'PLAIN',
    month: 'PLAIN',
    amount: 'PLAIN',
    currency: 'PLAIN',
    reason: 'PERSONAL',
  },
  actions: ['added'],
})

/** That tables of billing were exported; the target is the month. */
export const billingExportActions = defineActions('billingExport', {
  words,
  targetType: 'billingMonth',
  changes: 'NOTHING',
  fields: { table: 'PLAIN', month: 'PLAIN' },
  actions: ['exported'],
})
