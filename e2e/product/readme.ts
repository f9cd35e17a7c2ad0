import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromBuild } from './from-build.ts'
import type { Product } from './product.ts'

type SettingsModule = typeof import('../../api/src/settings.ts')

/** What a section of the README tells its readers to do, step by step. */
export class Walk {
  readonly #steps: string[]
  /** The settings with which the section tells them to start, such as `CODE_SECONDS=30`. */
  readonly settings: Readonly<Record<string, string>>

  constructor(heading: string) {
    const section = sectionOf(readme(), heading)
    this.#steps = stepsOf(section)
    this.settings = Object.fromEntries(
      [...section.matchAll(/\b([A-Z][A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    )
  }

  /**
   * Takes the next step, whose sentence must contain these words. Returns what the README has at each `{place}`
   * in them.
   */
  next<const Words extends string>(words: Words): Record<PlacesIn<Words>, string> {
    const step = this.#steps.shift()
    const said = step && patternOf(words).exec(step)
    if (!said) throw new Error(`the README says “${step}”, and not “${words}”`)
    return { ...said.groups } as Record<PlacesIn<Words>, string>
  }

  /** Checks that no step is left. */
  end(): void {
    if (this.#steps.length > 0) throw new Error(`the README also says “${this.#steps.join(' ')}”`)
  }
}

type PlacesIn<Words extends string> = Words extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never

/** Translates an address of the README, which has the standard ports, to the same one of this product. */
export async function placeOf(product: Product, address: string): Promise<string> {
  const { definitions } = await fromBuild<SettingsModule>('settings.js')
  const places = {
    STORE_PORT: product.apps.store,
    BACKOFFICE_PORT: product.apps.backoffice,
    WEB_PORT: product.apps.web,
    MAIL_CATCHER_PORT: product.mailPage,
  }
  const [, place] =
    Object.entries(places).find(
      ([port]) => definitions[port as keyof typeof places].standard === new URL(address).port,
    ) ?? []
  if (!place) throw new Error(`by default nothing is at ${address}`)
  return place
}

const readme = () => readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

function sectionOf(text: string, heading: string): string {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  if (!section) throw new Error(`the README has no section “${heading}”`)
  return section
}

/** The numbered lines, each joined with the lines that continue it. */
const stepsOf = (section: string): string[] =>
  [...section.matchAll(/^\d+\. (.*(?:\n {3}.*)*)/gm)].map(([, step = '']) =>
    step.replaceAll(/\s+/g, ' '),
  )

function patternOf(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, '(?<$1>\\S+?)')}$`)
}
