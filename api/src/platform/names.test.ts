import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf, visibleText } from './names.ts'

/** Characters that nobody sees. */
const INVISIBLE = [
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u1160',
  '\u17b4',
  '\u180b',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2060',
  '\u2064',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\uffa0',
  '\u{e0041}',
  '\u{e0101}',
]

describe('names', () => {
  it.each([
    'Ana',
    'José Ñuñez',
    "O'Neill",
    '李小龍',
    'Zoë 👩‍⚕️',
    'Clínica São José 2',
    'Nguyễn Thị Ngọc',
    'مهدی می‌خواهد',
    'ශ්‍රී ලංකා',
    'क्‍ष',
    'בְּרֵאשִׁית',
    'น้ำ',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Ana ❤️',
    'x'.repeat(100),
  ])('G6: %j is a name, and stays as it is', (name) => {
    expect(nameOf(name)).toBe(name.normalize('NFC'))
  })

  it.each([
    ['nothing', ''],
    ['spaces', ' \u00a0\u3000'],
    ['no letter or digit', '...'],
    ['an emoji alone', '😀'],
    ['101 characters', 'x'.repeat(101)],
    ['a line break', 'Ana\nBcc: b@x.io'],
    ['a line separator', 'Ana\u2028x'],
    ['a null', 'Ana\u0000'],
    ['an override', 'Ana\u202egnp.exe'],
    ['an isolate', 'a\u2066b'],
    ['half a character', 'Ana\ud800'],
    ['a private character', 'Ana\ue000'],
    ['an unassigned character', 'Ana\u0378'],
    ['an object', 'Ana\ufffc'],
    ['a blank of Braille', '\u2800\u2800'],
    ['a mark without a letter', '\u0301Ana'],
    ['a heap of marks', `A${'\u0335\u0316\u0353'.repeat(3)}na`],
    ...INVISIBLE.map((character): [string, string] => [
      `only U+${character.codePointAt(0)?.toString(16)}`,
      character.repeat(3),
    ]),
  ])('G6: %s is no name', (_what, typed) => {
    expect(nameOf(typed)).toBeNull()
  })

  it('S12: names that differ in an invisible character or in spaces are one name', () => {
    const cases = fc.tuple(
      fc.constantFrom('Ana', 'José', '李小龍', 'דוד', 'Ana Ruiz'),
      fc.nat(),
      fc.constantFrom(...INVISIBLE),
    )
    fc.assert(
      fc.property(cases, ([name, at, character]) => {
        const place = at % (name.length + 1)
        expect(nameOf(name.slice(0, place) + character + name.slice(place))).toBe(name)
      }),
    )
    expect(nameOf(' Ana\u00a0\u2003 Ruiz\u2800')).toBe('Ana Ruiz')
    expect(nameOf('Jose\u0301')).toBe('José')
    expect(nameOf('Zoë 😀\u200d😀')).toBe('Zoë 😀😀')
    // A letter that never joins looks the same with a non-joiner behind it.
    expect(nameOf('مد\u200cی')).toBe('مدی')
  })

  it('G6: the name of a name is the name, for any text; so with what is shown', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(...INVISIBLE, 'a', 'é', 'ی', 'क', '\u094d', '👩', '⚕', ' ', '\u0301'),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (typed) => {
        const name = nameOf(typed)
        if (name !== null) {
          expect(nameOf(name)).toBe(name)
          expect(visibleText(typed)).toBe(name)
        }
        const shown = visibleText(typed)
        expect(visibleText(shown)).toBe(shown)
        expect(shown).not.toMatch(/[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      }),
      { numRuns: 3000 },
    )
  })

  it('G6: a long text of invisible characters takes no time', () => {
    // The time of this process alone: how much else the machine does is not the text's fault.
    const before = process.cpuUsage()
    for (const character of INVISIBLE) visibleText(`a${character}`.repeat(2_000))
    visibleText('\u0301'.repeat(100_000))
    visibleText(`${'👩\u200d'.repeat(2_000)}`)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(2_000)
  })
})
