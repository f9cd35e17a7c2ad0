/**
 * Loaded before the product into a process whose own clock is wrong by CLOCK_SHIFT_SECONDS
 * (`node --import`): everything that it asks of its own machine's clock is that much off (F5).
 */
const shift = Number(process.env.CLOCK_SHIFT_SECONDS) * 1000
const RealDate = Date

class WrongDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    super(...((given.length === 0 ? [WrongDate.now()] : given) as [number]))
  }

  static override now(): number {
    return RealDate.now() + shift
  }
}

globalThis.Date = WrongDate as DateConstructor
