/** An e-mail address in the pieces between which a line may break: before its @ and its dots, as print does. */
export const emailPieces = (email: string): string[] => email.split(/(?=[@.])/)
