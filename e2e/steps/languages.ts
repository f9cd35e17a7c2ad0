import { shared as sharedEn } from '../../shared-ui/src/i18n/en/shared.ts'
import { shared as sharedEs } from '../../shared-ui/src/i18n/es/shared.ts'
import { shared as sharedPtBr } from '../../shared-ui/src/i18n/pt-br/shared.ts'
import { en as backofficeEn } from '../../web-backoffice/src/words/en.ts'
import { es as backofficeEs } from '../../web-backoffice/src/words/es.ts'
import { ptBr as backofficePtBr } from '../../web-backoffice/src/words/pt-br.ts'
import { en as storeEn } from '../../web-store/src/words/en.ts'
import { es as storeEs } from '../../web-store/src/words/es.ts'
import { ptBr as storePtBr } from '../../web-store/src/words/pt-br.ts'
import { en as webEn } from '../../web-user/src/words/en.ts'
import { es as webEs } from '../../web-user/src/words/es.ts'
import { ptBr as webPtBr } from '../../web-user/src/words/pt-br.ts'

/** The languages of the apps, each with its own name and its words. */
export const languages = [
  {
    tag: 'es',
    name: 'Español',
    shared: sharedEs,
    store: storeEs,
    backoffice: backofficeEs,
    web: webEs,
  },
  {
    tag: 'pt-BR',
    name: 'Português (Brasil)',
    shared: sharedPtBr,
    store: storePtBr,
    backoffice: backofficePtBr,
    web: webPtBr,
  },
  {
    tag: 'en',
    name: 'English',
    shared: sharedEn,
    store: storeEn,
    backoffice: backofficeEn,
    web: webEn,
  },
] as const

export type LanguageWords = (typeof languages)[number]

/** Every key under which the apps have words, such as `action.save`: none may ever be read on a screen. */
export const keysOfWords: readonly string[] = [sharedEn, storeEn, backofficeEn, webEn].flatMap(
  (words) => keysIn(words, ''),
)

function keysIn(words: object, path: string): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysIn(value, `${path}${key}.`) : [path + key],
  )
}
