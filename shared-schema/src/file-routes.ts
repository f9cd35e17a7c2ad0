/** An app that people use, by the first segment of its paths of the API. */
export type FileSurface = 'store' | 'backoffice' | 'web'

/** In which apps files of one purpose are uploaded, and in which they are read. */
export interface FileRoute {
  readonly uploadedIn: readonly FileSurface[]
  readonly readIn: readonly FileSurface[]
}

/**
 * The routes for files over HTTP, since GraphQL carries none: in each app of `uploadedIn` `POST /<name>` takes one, in each app
 * of `readIn` `GET /<name>/<id>` gives one. The server of each app hands exactly these on to the API.
 */
export const fileRoutes = {
  /** Files that prove a claim (SU14, SU21). */
  evidence: { uploadedIn: ['web'], readIn: ['backoffice'] },
  /** The logo of a partner (AD12). */
  'portal-logo': { uploadedIn: ['backoffice'], readIn: ['backoffice', 'store', 'web'] },
  /** The logo of an account, for its partner's team (AD7). */
  'account-logo': { uploadedIn: ['backoffice'], readIn: ['backoffice'] },
  /** Documents of a partner for the people of its accounts (AD12). */
  'portal-document': { uploadedIn: ['backoffice'], readIn: ['backoffice', 'store', 'web'] },
  /** Files of ecosystems and members, which are read line by line and never given back (PA7). */
  'import-file': { uploadedIn: ['backoffice'], readIn: [] },
} as const satisfies Readonly<Record<string, FileRoute>>

/**
 * The routes that give something as a text to keep, `GET /<name>`, and in which apps. The server of each app hands exactly these on
 * to the API.
 */
export const exportRoutes = {
  /** A record of what has happened (AT4). */
  'record-export': ['store', 'backoffice', 'web'],
  /** A table of billing (AD12). */
  'billing-export': ['backoffice'],
  /** The faults of an import, or what became of its lines (PA7). */
  'import-export': ['backoffice'],
  /** A copy of all that is held of the person (PA11). */
  'own-data': ['store', 'backoffice', 'web'],
  /** A copy of all that is held of somebody, which an operator makes for them (PA11). */
  'person-data': ['backoffice'],
} as const satisfies Readonly<Record<string, readonly FileSurface[]>>
