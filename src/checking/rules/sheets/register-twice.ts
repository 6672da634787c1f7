import { finding } from "../../findings";
import type { Rule } from "../rule";

/** A second sheet looks like a register: people may be writing where nothing counts it. */
export const registerTwice: Rule<"register-twice"> = ({ book, registers }) =>
  book.doubles.flatMap(({ register, sheet, cell }) => {
    const counted = registers.find((entries) => entries.register.id === register);
    return counted ? [finding("register-twice", "warning", { sheet, cell }, { counted: counted.sheet })] : [];
  });
