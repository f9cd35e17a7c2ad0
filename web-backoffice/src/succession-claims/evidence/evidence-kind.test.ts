import { expect, test } from 'vitest'
import { evidenceKind, sizeText } from './evidence-kind.ts'

test('SU14: only the three kinds that a claim may be proven by are shown in the page', () => {
  expect(evidenceKind('application/pdf')).toBe('PDF')
  expect(evidenceKind('image/png')).toBe('PNG')
  expect(evidenceKind('image/jpeg')).toBe('JPEG')
  for (const other of ['text/html', 'image/svg+xml', 'constructor', '', 'application/PDF'])
    expect(evidenceKind(other)).toBeNull()
})

test('a size is said in its own unit and language', () => {
  expect(sizeText(999, 'en')).toBe('999 bytes')
  expect(sizeText(20_480, 'en')).toBe('20 kB')
  expect(sizeText(10_485_760, 'en')).toBe('10.5 MB')
  expect(sizeText(10_485_760, 'es')).toBe('10,5 MB')
})
