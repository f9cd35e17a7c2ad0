import { Logos } from '../files/logos.ts'

/** The logos of accounts, as their partners set them. */
export const accountLogos = new Logos({ table: 'account_logos', owner: 'ecosystem_id' })
