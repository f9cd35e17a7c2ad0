import { v7, validate } from 'uuid'

/** A new id: UUID version 7, so that ids sort by the time they were made. */
export const newId = (): string => v7()

/** Whether a text from outside has the form of an id; anything else is answered as not found. */
export const isId = (text: string): boolean => validate(text)
