export const ptBr = `abelha abril agulha alegre amarelo âncora areia armário aurora avião açúcar baía balanço barco bosque brisa
bronze coruja cavalo café caminho campo canção carta castelo zebra cereja céu ameixa cobre cometa coroa cristal golfinho
deserto diamante dourado elefante esmeralda espelho estrela farol feira flauta flecha morango fonte gato girassol globo
guitarra folha horta igreja inverno ilha jardim girafa lagoa lâmpada lápis leão livro limão lua madeira manga maçã mapa
borboleta martelo melão mesa moinho montanha laranja neve noite nuvem oceano oliveira ouro pomba papel pera pérola piano
pluma prado primavera ponte porto queijo rato relógio rio carvalho roda cadeira sol chapéu tambor telhado tigre torre
trevo trigo tulipa uva vale janela verão vento violeta safira`
