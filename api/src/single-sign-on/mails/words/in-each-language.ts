import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ptBr } from './pt-br.ts'

export const words = { en, es, 'pt-BR': ptBr, fr }
