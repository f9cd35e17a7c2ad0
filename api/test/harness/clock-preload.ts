/**
 * Loaded before the product (`node --import`) into a process whose machine has a wrong clock: every time that
 * the process reads from it is off by CLOCK_SHIFT_SECONDS (F5).
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
