import fc from 'fast-check'

/** Arbitrary text: every UTF-16 unit, lone surrogates too, mixed with fragments that attacks use. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '<script>',
        '"',
        "'",
        '&',
        '\r\n',
        '\u202e',
        '\u2028',
        '{{x}}',
        '://',
        '-->',
        '😀',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `x${parts.join('')}`)
