import { describe, expect, test } from 'vitest'
import { keptIn } from './browser-storage.ts'

/** A storage as browsers have it, of which some calls fail. */
function storage(failing: readonly string[] = []) {
  const texts = new Map<string, string>()
  const unless = <T>(call: string, work: () => T): T => {
    if (failing.includes(call)) throw new DOMException(call, 'QuotaExceededError')
    return work()
  }
  return {
    texts,
    getItem: (key: string) => unless('getItem', () => texts.get(key) ?? null),
    setItem: (key: string, text: string) => unless('setItem', () => void texts.set(key, text)),
    removeItem: (key: string) => unless('removeItem', () => void texts.delete(key)),
  } as unknown as Storage & { texts: Map<string, string> }
}

describe('texts kept in the browser', () => {
  test('are in its storage where there is one', () => {
    const real = storage()
    keptIn(() => real).setItem('language', 'es')
    expect(keptIn(() => real).getItem('language')).toBe('es')
  })

  const blocked: [string, () => Storage][] = [
    [
      'that throws when it is named',
      () => {
        throw new DOMException('denied', 'SecurityError')
      },
    ],
    ['that is not there', () => null as unknown as Storage],
    ['whose every call fails', () => storage(['getItem', 'setItem', 'removeItem'])],
  ]
  for (const [kind, name] of blocked)
    test(`are kept until the page is left, in a storage ${kind}`, () => {
      const kept = keptIn(name)
      expect(kept.getItem('language')).toBeNull()
      kept.setItem('language', 'es')
      expect(kept.getItem('language')).toBe('es')
      kept.removeItem('language')
      expect(kept.getItem('language')).toBeNull()
    })

  test('a storage that is full never gives back the older text', () => {
    const full = storage()
    full.texts.set('context', 'older')
    const kept = keptIn(() => full)
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    kept.setItem('context', 'newer')
    expect(kept.getItem('context')).toBe('newer')
    kept.removeItem('context')
    expect(kept.getItem('context')).toBeNull()
  })
})
