import { type KeptTexts, tabStorage } from '../browser-storage.ts'

const place = 'ownTexts'

interface Kept {
  readonly ownerId: string
  readonly texts: Readonly<Record<string, string>>
}

/**
 * What a signed-in person has typed and not sent yet: kept for this tab over reloads, and for nobody else.
 * It is gone when they sign out or are signed out, and when somebody else signs in.
 */
export function ownTexts(ownerId: string, storage: KeptTexts = tabStorage): KeptTexts {
  const textsNow = () => {
    const kept = readKept(storage.getItem(place))
    return kept?.ownerId === ownerId ? kept.texts : {}
  }
  const keep = (texts: Kept['texts']) => {
    if (Object.keys(texts).length === 0) storage.removeItem(place)
    else storage.setItem(place, JSON.stringify({ ownerId, texts } satisfies Kept))
  }
  return {
    getItem: (key) => textsNow()[key] ?? null,
    setItem: (key, text) => keep({ ...textsNow(), [key]: text }),
    removeItem: (key) => {
      const { [key]: _removed, ...others } = textsNow()
      keep(others)
    },
  }
}

/** Forgets what was typed: nobody is signed in here any more. */
export function forgetOwnTexts(storage: KeptTexts = tabStorage): void {
  storage.removeItem(place)
}

/** Forgets what was typed by anybody but the person who is signed in here now. */
export function keepTextsOf(ownerId: string, storage: KeptTexts = tabStorage): void {
  if (readKept(storage.getItem(place))?.ownerId !== ownerId) forgetOwnTexts(storage)
}

/** Reads what was kept; anyone at the keyboard can write into a tab's storage, so that the rest is nothing. */
function readKept(text: string | null): Kept | null {
  try {
    const { ownerId, texts } = JSON.parse(text ?? 'null') ?? {}
    if (typeof ownerId !== 'string' || typeof texts !== 'object' || texts === null) return null
    const typed = Object.entries(texts).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    return { ownerId, texts: Object.fromEntries(typed) }
  } catch {
    return null
  }
}
