/** What the record calls what operators do with people. */
export const en = {
  person: { lookedUp: 'Person looked up by an operator' },
  soughtEmail: { notFound: 'E-mail looked up by an operator: nobody has it' },
}
