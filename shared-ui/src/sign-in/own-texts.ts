import { type KeptTexts, tabStorage } from '../browser-storage.ts'

const place = 'ownTexts'

interface Kept {
  readonly ownerId: string
  readonly texts: Readonly<Record<string, string>>
}

/**
 * Texts that a signed-in person has typed and not sent yet, kept for this tab over reloads and for nobody else.
 * They are deleted when the person signs out or is signed out, and when somebody else signs in.
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

/** Deletes all kept texts: nobody is signed in here any more. */
export function forgetOwnTexts(storage: KeptTexts = tabStorage): void {
  storage.removeItem(place)
}

/** Deletes the kept texts of everybody but the person who is signed in here now. */
export function keepTextsOf(ownerId: string, storage: KeptTexts = tabStorage): void {
  if (readKept(storage.getItem(place))?.ownerId !== ownerId) forgetOwnTexts(storage)
}

/**
 * Reads the kept texts. Anyone at the keyboard can write into a tab's storage: whatever has another form is
 * ignored.
 */
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
