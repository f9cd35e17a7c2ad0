/** All files of words of this app, each loaded when a page shows its words. */
export const wordFiles = import.meta.glob('./**/words/*.ts')
