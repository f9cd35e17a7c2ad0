import { type Answer, Browser } from './browser.ts'
import type { ApiProcess } from './process.ts'

/**
 * A browser behind a load balancer: requests go to the processes in turn. If a connection is refused or broken
 * off, the request goes to the next process.
 */
export class BalancedBrowser extends Browser {
  readonly #processes: () => readonly ApiProcess[]
  #turn = 0

  constructor(processes: () => readonly ApiProcess[], person: Browser) {
    super(0)
    this.#processes = processes
    for (const [name, value] of person.cookies) this.cookies.set(name, value)
  }

  override async send(...asked: Parameters<Browser['send']>): Promise<Answer> {
    for (let tries = 0; ; tries += 1) {
      const all = this.#processes()
      this.#turn += 1
      const process = all[this.#turn % all.length]
      if (!process) throw new Error('no process is there')
      const browser = process.sent(this)
      try {
        const answer = await browser.send(...asked)
        for (const [name, value] of browser.cookies) this.cookies.set(name, value)
        return answer
      } catch (error) {
        if (tries === 20 || !((error as Error).cause instanceof Error)) throw error
      }
    }
  }
}
