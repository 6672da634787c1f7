import type { FormatView, RegisterFormat } from "../../../actions/format";

/** The registers that were chosen, by id; null = all. */
export function chosenIn({ registers }: FormatView, register: string | null): readonly RegisterFormat[] {
  return registers.filter((one) => register === null || one.register === register);
}

/** Those of them that formatting would change. */
export function changedIn(view: FormatView, register: string | null): readonly RegisterFormat[] {
  return chosenIn(view, register).filter(({ changes }) => changes.length > 0);
}
