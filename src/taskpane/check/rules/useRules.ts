import { useCallback, useEffect, useState } from "react";

import type { RuleLevels } from "../../../actions/rules";
import type { Level } from "../../../campaign/judgement";
import type { RuleId } from "../../../checking/findings";
import { useRunner } from "../../work/useRunner";

/** How bad the centre finds what is checked. */
export interface Rules {
  /** Null before the workbook has said. */
  readonly said: RuleLevels | null;
  /** The rule that was changed last. */
  readonly changed: RuleId | null;
  readonly choose: (rule: RuleId, level: Level | null) => void;
}

/** `written` is told when a level was written, or may have been. */
export function useRules(written: () => void): Rules {
  const { run, quietly } = useRunner();
  const [said, setSaid] = useState<RuleLevels | null>(null);
  const [changed, setChanged] = useState<RuleId | null>(null);
  const look = useCallback(() => quietly({ ask: (desk) => desk.ruleLevels(), done: setSaid }), [quietly]);
  useEffect(look, [look]);
  return {
    said,
    changed,
    choose: (rule, level) =>
      run({
        ask: (desk) => desk.setRuleLevel({ rule, level }).finally(written),
        done: (levels) => {
          setSaid(levels);
          setChanged(rule);
        },
      }),
  };
}
