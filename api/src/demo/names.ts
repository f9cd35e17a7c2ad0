import type { Language } from 'shared-schema/languages'
import { type Chance, chanceFrom } from './chance.ts'

type Names = readonly [string, ...string[]]
const list = (text: string): Names => text.split(' ') as unknown as Names

/** The languages of the demo's people. The product may have more languages. */
type DemoLanguage = 'ES' | 'PT_BR' | 'EN'

const given: Record<DemoLanguage, Names> = {
  ES: list(
    'Sofía Mateo Valentina Santiago Camila Sebastián Isabella Nicolás Mariana Alejandro Gabriela Samuel Daniela Emiliano Paula Joaquín Renata Tomás Antonia Andrés Ximena Julián Catalina Íñigo Lucía Martín Begoña Ramón',
  ),
  PT_BR: list(
    'Ana João Beatriz Lucas Larissa Gustavo Júlia Rafael Letícia Felipe Fernanda Thiago Luíza Vinícius Amanda Otávio Conceição Caio Helena Murilo Antônia Davi Yasmin Inácio',
  ),
  EN: list(
    'Emma Liam Olivia Noah Charlotte Oliver Amelia James Harper William Zoë Henry Grace Theo Nora Owen Ruby Isaac Clara Jude Maeve Miles',
  ),
}

const family: Record<DemoLanguage, Names> = {
  ES: list(
    'García Rodríguez Martínez López Hernández González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Vásquez Castro Ortiz Núñez Muñoz Ibáñez Peña Quiñones Zúñiga Agüero Córdoba Salazar',
  ),
  PT_BR: list(
    'Silva Santos Oliveira Souza Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Araújo Ribeiro Carvalho Gonçalves Magalhães Brandão Conceição Assunção Fogaça',
  ),
  EN: list(
    "Smith Johnson Walker Thompson Wright Hughes Edwards Turner Parker Collins Murphy O'Brien O'Connor MacKenzie Bennett Fletcher Whitfield Ellison",
  ),
}

/** A made-up person of the demo. */
export interface DemoName {
  readonly name: string
  readonly language: Language
  /** The part of the e-mail before the @: the name in ASCII, unique within the list. */
  readonly mailbox: string
}

/** `count` different people of three languages; each call gives the same list. */
export function demoNames(count: number): DemoName[] {
  const chance = chanceFrom(1931)
  const names = new Map<string, DemoName>()
  while (names.size < count) {
    const one = someName(chance)
    if (!names.has(one.mailbox)) names.set(one.mailbox, one)
  }
  return [...names.values()]
}

function someName(chance: Chance): DemoName {
  const language = chance.pick(['ES', 'ES', 'ES', 'PT_BR', 'PT_BR', 'EN'] as const)
  const first = chance.pick(given[language])
  const last = chance.pick(family[language])
  // Spanish speakers have two family names.
  const second = language === 'ES' ? ` ${chance.pick(family.ES)}` : ''
  const mailbox = `${first}.${last}${second.replace(' ', '.')}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase()
  return { name: `${first} ${last}${second}`, language, mailbox }
}
