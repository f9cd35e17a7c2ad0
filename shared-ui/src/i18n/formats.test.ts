import { describe, expect, test } from 'vitest'
import { clockText, formatsFor } from './formats.ts'

describe('ruling R8: formats', () => {
  test('S13: a clock shows whole seconds, rounded down, and hours where there are any', () => {
    expect(clockText(299.99)).toBe('4:59')
    expect(clockText(5)).toBe('0:05')
    expect(clockText(0)).toBe('0:00')
    expect(clockText(-3)).toBe('0:00')
    expect(clockText(3600)).toBe('1:00:00')
  })

  test('ruling R8: spans of time are said in the language on the screen', () => {
    expect(formatsFor('en').duration(300)).toBe('5 minutes')
    expect(formatsFor('en').duration(61)).toBe('1 minute and 1 second')
    expect(formatsFor('es').duration(300)).toBe('5 minutos')
    expect(formatsFor('pt-BR').duration(0)).toBe('0 segundo')
    expect(formatsFor('es').duration(86_400)).toBe('24 horas')
    expect(formatsFor('pt-BR').duration(2_592_000)).toBe('30 dias')
    expect(formatsFor('en').duration(270_000)).toBe('3 days and 3 hours')
  })

  test('ruling R8: of two spans the unit is said once, where it is the same', () => {
    const validation = { least: 86_400, most: 172_800 }
    expect(formatsFor('en').durationRange(validation)).toBe('24 to 48 hours')
    expect(formatsFor('es').durationRange(validation)).toBe('24 a 48 horas')
    expect(formatsFor('pt-BR').durationRange(validation)).toBe('24 a 48 horas')
    expect(formatsFor('en').durationRange({ least: 5400, most: 7200 })).toBe(
      '1 hour and 30 minutes to 2 hours',
    )
    expect(formatsFor('en').durationRange({ least: 3600, most: 604_800 })).toBe('1 hour to 7 days')
  })

  test('ruling R8: months and money are written as the language writes them', () => {
    expect(formatsFor('en').month('2026-05')).toBe('May 2026')
    expect(formatsFor('es').month('2026-05')).toBe('mayo de 2026')
    expect(formatsFor('en').money(123_450, 'USD')).toBe('$1,234.50')
  })
})
