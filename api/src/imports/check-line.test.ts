import fc from 'fast-check'
import { importColumns } from 'shared-schema/import-enums'
import { describe, expect, it } from 'vitest'
import { checkLine, shownValue } from './check-line.ts'
import type { Cells } from './read-lines.ts'
import { actsIn, importMachine } from './rules.ts'

const administrator: Cells = {
  reference: 'A-1',
  ecosystem: ' Clínica  Aurora ',
  legal_name: 'Aurora Ltda.',
  tax_kind: 'cnpj',
  tax_number: '12.ABC.345/01DE-35',
  plan: 'premium',
  modules: 'rcm, RCM',
  name: 'Lia Prado',
  email: ' LIA@Client.example ',
  role: 'administrator',
}
const faultsOf = (given: Cells) =>
  checkLine({ cells: { ...administrator, ...given }, fault: null }).faults.map(
    ({ column, fault }) => `${column} ${fault}`,
  )

describe('PA7: what a line says', () => {
  it('is read as it is kept: names, addresses and numbers in their one form', () => {
    expect(checkLine({ cells: administrator, fault: null })).toEqual({
      faults: [],
      line: {
        reference: 'A-1',
        name: 'Lia Prado',
        email: 'lia@client.example',
        role: 'ADMINISTRATOR',
        ecosystem: {
          name: 'Clínica Aurora',
          legalName: 'Aurora Ltda.',
          taxKind: 'CNPJ',
          taxNumber: '12ABC34501DE35',
          plan: 'PREMIUM',
          modules: ['RCM'],
        },
      },
    })
  })

  it('of a member says nothing of the ecosystem, whatever stands there', () => {
    const { line } = checkLine({
      cells: { ...administrator, role: 'USER', plan: '?' },
      fault: null,
    })
    expect(line).toMatchObject({ role: 'USER', ecosystem: null })
  })

  it.each([
    [{ reference: ' ' }, ['reference MISSING']],
    [{ reference: '--' }, ['reference REFERENCE_INVALID']],
    [{ name: '' }, ['name MISSING']],
    [{ ecosystem: 'x'.repeat(10_000) }, ['ecosystem NAME_INVALID']],
    [{ legal_name: '\u202edne' }, ['legal_name NAME_INVALID']],
    [{ email: 'not an address' }, ['email EMAIL_MALFORMED']],
    [{ role: 'BOSS' }, ['role ROLE_UNKNOWN']],
    [{ role: 'constructor' }, ['role ROLE_UNKNOWN']],
    [{ plan: 'GOLD' }, ['plan PLAN_UNKNOWN']],
    [{ plan: '', modules: '' }, ['plan MISSING']],
    [{ plan: 'PLUS' }, ['modules MODULE_NOT_IN_PLAN']],
    [{ modules: 'RCM CRM' }, ['modules MODULE_UNKNOWN']],
    [{ tax_kind: '' }, ['tax_kind MISSING']],
    [{ tax_kind: 'VAT' }, ['tax_kind TAX_KIND_UNKNOWN']],
    [{ tax_number: '12.ABC.345/01DE-36' }, ['tax_number TAX_NUMBER_INVALID']],
    [{ tax_number: '' }, []],
    [
      { name: '', email: '?', plan: 'x', tax_kind: 'y' },
      ['name MISSING', 'email EMAIL_MALFORMED', 'plan PLAN_UNKNOWN', 'tax_kind TAX_KIND_UNKNOWN'],
    ],
  ])('%o: every fault is found, with its column: %j', (given, expected) => {
    expect(faultsOf(given)).toEqual(expected)
  })

  it('has either faults or a meaning, whatever stands in it, and what is shown of it is short and visible', () => {
    const cells = fc.dictionary(fc.constantFrom(...importColumns), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(cells, (given) => {
        const { faults, line } = checkLine({ cells: given, fault: null })
        expect(faults.length === 0).toBe(line !== null)
        for (const { given: shown } of faults)
          expect([...(shown ?? '')].length).toBeLessThanOrEqual(100)
        expect(shownValue(given.name) ?? '').not.toMatch(/[\p{Cc}\u202e]/u)
      }),
    )
  })
})

describe('PA7: how an import goes on', () => {
  it('nothing is done before it is checked, and what ended never begins again', () => {
    expect(actsIn('CHECKING')).toEqual(['DISCARD'])
    expect(actsIn('CHECKED')).toEqual(['START', 'DISCARD'])
    expect(actsIn('RUNNING')).toEqual(['STOP'])
    expect(actsIn('STOPPED')).toEqual(['START', 'DISCARD'])
    for (const state of ['UNREADABLE', 'FINISHED', 'DISCARDED'] as const) {
      expect(actsIn(state)).toEqual([])
      expect(importMachine.isFinal(state)).toBe(true)
    }
  })
})
