import fc from 'fast-check'

/** Any text at all: every UTF-16 unit, so lone surrogates too, mixed with what attacks are made of. */
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
