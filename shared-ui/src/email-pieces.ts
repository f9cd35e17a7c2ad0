/** An e-mail address in pieces between which a line may break: before its @ and before its dots. */
export const emailPieces = (email: string): string[] => email.split(/(?=[@.])/)
