import { scoreTarget } from "../../scoring/score";
import type { PartCard } from "../desk";
import { partCard } from "../desk/scoreView";
import type { TargetDraft } from "../own";
import type { OpenBook } from "../readBook";
import { partOfDraft } from "./draft";

/** What a target would come to right now. */
export function triedIn({ book }: OpenBook, draft: TargetDraft): PartCard {
  const part = partOfDraft(draft, book.campaign);
  const { department, clause } = draft;
  const target = { id: part.id, department, clause, text: part.text, parts: [part] };
  const [result] = scoreTarget(target, book).parts;
  if (!result) throw new Error("a target has a part");
  return partCard(result, book.period);
}
