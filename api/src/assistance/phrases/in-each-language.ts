import type { InEachLanguage } from '../../platform/languages.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ptBr } from './pt-br.ts'

/** Short words that are not confused on the telephone, separated by spaces or line breaks. */
export const phrases: InEachLanguage<string> = { en, es, 'pt-BR': ptBr, fr }
