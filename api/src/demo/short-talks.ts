/** What contacts of a small account wrote: one who waits, and one who was answered. */
export interface ShortTalks {
  readonly account: string
  /** The contact, and what they wrote. */
  readonly waits: readonly [string, string]
  /** The contact, what they asked, and the answer; left out where nobody was answered. */
  readonly answered?: readonly [string, string, string]
  /** Whether that conversation is concluded. */
  readonly isOver?: boolean
  /** How many days ago, if not today. */
  readonly daysAgo?: number
}

export const shortTalks: readonly ShortTalks[] = [
  {
    account: 'Bela Vista Odontologia',
    waits: ['Tatiane Moreira', 'Oi! Quanto custa um clareamento? Atendem aos sábados?'],
    answered: [
      'Fábio Nunes',
      'Quebrei o aparelho. Dá para consertar hoje?',
      'Dá sim, Fábio: às 16h com a Dra. Camila.',
    ],
  },
  {
    account: 'Café do Porto',
    waits: ['Andrés Molina', 'Hola, ¿envían café en grano a Montevideo?'],
    answered: [
      'Sílvia Rocha',
      'Meu pedido 4812 ainda não chegou.',
      'Saiu ontem, Sílvia; chega até amanhã ao meio-dia.',
    ],
    isOver: true,
  },
  {
    account: 'Delta Contabilidade',
    waits: ['Marcos Pinheiro', 'Preciso da guia do imposto deste mês, por favor.'],
  },
  {
    account: 'Escola Girassol',
    waits: ['Verônica Dias', 'Ainda há vagas no 3.º ano para agosto?'],
    answered: [
      'Gustavo Prates',
      'A Laura está com febre e não vai hoje.',
      'Obrigada por avisar, Gustavo. Melhoras para a Laura!',
    ],
    isOver: true,
  },
  {
    account: 'Farmácia São Bento',
    waits: ['Ivone Batista', 'Vocês têm insulina glargina em estoque?'],
  },
  {
    account: 'Gráfica Ipê',
    waits: ['Débora Lins', 'Preciso de 500 convites até sexta. É possível?'],
  },
  {
    account: 'Hotel Mirante',
    waits: ['Olivia Hartmann', 'Is breakfast included, and from what time? We leave at six.'],
    answered: [
      'Ignacio Vidal',
      '¿Puedo llegar a medianoche el viernes?',
      'Claro que sí: la recepción está abierta las 24 horas.',
    ],
  },
  {
    account: 'Imobiliária Jardins',
    waits: ['Leandro Mota', 'O apartamento da Rua das Acácias aceita cachorro?'],
  },
  {
    account: 'Laboratório Vida',
    waits: ['Cecília Amaral', 'Preciso de jejum para o exame de vitamina D?'],
  },
  {
    account: 'Mercado da Praça',
    waits: ['Neide Ramos', 'O azeite da promoção acabou? Queria duas garrafas.'],
    answered: [
      'Wilson Tavares',
      'A entrega das 15h vem hoje?',
      'Vem sim, Wilson; o entregador já saiu.',
    ],
    isOver: true,
    daysAgo: 2,
  },
  {
    account: 'Oficina do Lago',
    waits: ['Kátia Figueira', 'Meu carro faz barulho ao frear. Quando posso levar?'],
    answered: [
      'Simón Arce',
      '¿Cuánto cuesta el cambio de aceite de un Corolla 2019?',
      'R$ 320 con filtro, Simón. Tarda unos 40 minutos.',
    ],
  },
  {
    account: 'Padaria Trigal',
    waits: ['Eduarda Couto', 'Fazem bolo sem glúten para 20 pessoas?'],
  },
  {
    account: 'Quinta das Flores',
    waits: ['Emma Sinclair', 'We are looking for a place for a wedding of 80 in September.'],
  },
  {
    account: 'Rede Fértil',
    waits: ['Osmar Kuhn', 'Qual é a dose do adubo para 2 hectares de milho?'],
    answered: [
      'Clara Zanetti',
      'As sementes do pedido 1190 chegam quando?',
      'Na quinta, Clara, na unidade de Passo Fundo.',
    ],
    isOver: true,
  },
  {
    account: 'Studio Pilates Leve',
    waits: ['Noemi Arruda', 'Tem turma às 7h? Estou voltando de uma lesão no joelho.'],
  },
  {
    account: 'Vinícola Serra Alta',
    waits: ['Martina Solís', '¿Hacen visitas con degustación los domingos?'],
  },
  {
    account: 'Yoga Espaço Lótus',
    waits: ['Júlia Perrone', 'Nunca fiz yoga. Por qual turma começo?'],
  },
]
