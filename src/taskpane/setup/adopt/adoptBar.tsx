import type { AdoptionPlanWording } from "../../../wording/adoptPane";
import { BottomBar, Told } from "../../frame/bottomBar";
import { useAdoptWords } from "./adoptWords";
import { type Hindrance, hindranceTo, openIn } from "./choices";
import type { Shown } from "./useAdopting";

/** The deed of a plan, and why it cannot be done yet. */
export function AdoptBar({
  shown: { plan, pending, way },
  onAdopt,
}: {
  readonly shown: Shown;
  readonly onAdopt: () => void;
}) {
  const words = useAdoptWords();
  if (plan.entries === 0) return null;
  const hindrance = hindranceTo(plan, way);
  const why = hindrance && whyOf(hindrance, openIn(plan).length, words.plan);
  return (
    <BottomBar
      deed={way === "here" ? words.way.adoptHere : words.plan.adopt(plan.fresh)}
      disabled={pending || hindrance !== null}
      onDeed={onAdopt}
    >
      {why !== null && <Told>{why}</Told>}
    </BottomBar>
  );
}

/** What is refused is said where the way is chosen. */
function whyOf(hindrance: Hindrance, open: number, words: AdoptionPlanWording): string | null {
  switch (hindrance) {
    case "month":
      return words.monthFirst;
    case "open":
      return words.open(open);
    case "clashes":
      return words.clashes;
    case "nothing-new":
      return words.nothingNew;
    case "refused":
      return null;
  }
}
