import { generate } from 'otplib'

const STEP_SECONDS = 30

/** A person's authenticator app. It gives one code for each 30 seconds, since each code is accepted once. */
export class Authenticator {
  readonly #secret: string
  #lastStep = 0

  constructor(secret: string) {
    this.#secret = secret
  }

  /** A code that was not used yet. If the present one was, gives the next one, which is accepted already. */
  async code(now: Date): Promise<string> {
    const present = Math.floor(now.getTime() / 1000 / STEP_SECONDS)
    const step = Math.max(present, this.#lastStep + 1)
    if (step > present + 1) throw new Error('more than two codes within half a minute')
    this.#lastStep = step
    return generate({ secret: this.#secret, epoch: step * STEP_SECONDS })
  }
}
