import { useState } from "react";

import type { Copy, Moment } from "../../../actions/exchange";
import type { Columns } from "../../../exchange/stamp";
import { useRunner } from "../../work/useRunner";

/** The copies as they were made last. */
export interface Sending {
  readonly superior: Copy | null;
  /** How often the copy for superiors was made: another one is news again. */
  readonly times: number;
  readonly departments: DepartmentCopies | null;
  readonly toSuperior: () => void;
  readonly toDepartments: (departments: readonly string[], columns: Columns) => void;
  /** Back to choosing. */
  readonly chooseAgain: () => void;
}

export interface DepartmentCopies {
  readonly copies: readonly Copy[];
  readonly columns: Columns;
}

export function useSending(now: () => Moment): Sending {
  const { run } = useRunner();
  const [superior, setSuperior] = useState<Copy | null>(null);
  const [times, setTimes] = useState(0);
  const [departments, setDepartments] = useState<DepartmentCopies | null>(null);
  return {
    superior,
    times,
    departments,
    toSuperior: () =>
      run({
        ask: (desk) => desk.shareWithSuperior({ now: now() }),
        done: (copy) => {
          setSuperior(copy);
          setTimes((before) => before + 1);
        },
      }),
    toDepartments: (wanted, columns) =>
      run({
        ask: (desk) => desk.shareWithDepartments({ departments: wanted, columns, now: now() }),
        done: (copies) => setDepartments({ copies, columns }),
      }),
    chooseAgain: () => setDepartments(null),
  };
}
