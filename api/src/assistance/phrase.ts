import { randomInt } from 'node:crypto'
import type { Language } from 'shared-schema/enums'

/** Short words that sound unlike each other on the telephone, in each language. */
const words: Readonly<Record<Language, string>> = {
  ES: `abeja abril aguja alegre amarillo ancla andén árbol arena armario aurora avión azúcar bahía balcón barco
bosque brisa bronce búho caballo café camino campana canción carta castillo cebra cereza cielo ciruela cobre cometa
corona cristal delfín desierto diamante dorado elefante esmeralda espejo estrella faro feria flauta flecha fresa fuente
gato girasol globo guitarra hoja huerto iglesia invierno isla jardín jirafa laguna lámpara lápiz león libro limón luna
madera mango manzana mapa mariposa martillo melón mesa molino montaña nácar naranja nieve noche nube océano olivo oro
paloma papel paraguas pera perla piano pluma pradera primavera puente puerto queso ratón reloj río roble ruleta sandía
silla sol sombrero tambor tejado tigre torre trébol trigo tulipán uva valle ventana verano viento violeta zafiro`,
  PT_BR: `abelha abril agulha alegre amarelo âncora areia armário aurora avião açúcar baía balanço barco bosque brisa
bronze coruja cavalo café caminho campo canção carta castelo zebra cereja céu ameixa cobre cometa coroa cristal golfinho
deserto diamante dourado elefante esmeralda espelho estrela farol feira flauta flecha morango fonte gato girassol globo
guitarra folha horta igreja inverno ilha jardim girafa lagoa lâmpada lápis leão livro limão lua madeira manga maçã mapa
borboleta martelo melão mesa moinho montanha laranja neve noite nuvem oceano oliveira ouro pomba papel pera pérola piano
pluma prado primavera ponte porto queijo rato relógio rio carvalho roda cadeira sol chapéu tambor telhado tigre torre
trevo trigo tulipa uva vale janela verão vento violeta safira`,
  EN: `apple april anchor amber arrow aurora autumn bakery balcony beach bell berry bird boat bridge bronze butter
cabin candle canyon carrot castle cedar cherry cloud clover cobalt comet copper coral cotton crown crystal daisy desert
diamond dolphin eagle ember emerald falcon feather fern fiddle forest fountain garden ginger glacier guitar hammer harbor
hazel honey island ivory jacket jasmine jungle kettle kitten ladder lagoon lantern lemon library lily linen lion lobster
magnet mango maple marble meadow melon mirror monsoon mountain nectar night oak ocean olive orange orchid otter owl paper
parade peach pearl pepper piano pillow planet plum pocket prairie rabbit river robin rocket saddle silver spring summer
sunset swallow temple thunder tiger tulip umbrella valley velvet violet walnut willow window winter`,
}

const lists = {
  ES: words.ES.split(/\s+/),
  PT_BR: words.PT_BR.split(/\s+/),
  EN: words.EN.split(/\s+/),
} as const

/** A new two-word phrase in the client's language (AS4). */
export function newPhrase(language: Language): string {
  const list = lists[language]
  const first = randomInt(list.length)
  // The second differs from the first, so that it can't be heard as an echo.
  const second = (first + 1 + randomInt(list.length - 1)) % list.length
  return `${list[first]} ${list[second]}`
}
