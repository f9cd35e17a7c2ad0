import { tabStorage } from '../browser-storage.ts'

const key = 'signOnNext'

/** Keeps where the sign-in leads, for when the browser comes back from the provider to this tab. */
export const keepNext = (path: string): void => tabStorage.setItem(key, path)
export const keptNext = (): string | null => tabStorage.getItem(key)
export const forgetNext = (): void => tabStorage.removeItem(key)
