import { useState } from "react";

import type { Desk } from "../../../actions/desk";
import type { Day } from "../../../registers/text/dates";
import { Trouble } from "../../../workbook/trouble";
import { useRunner } from "../../work/useRunner";

type Made = Awaited<ReturnType<Desk["writeGrid"]>>;

/** The sheet that was made, or the one that is there already. */
export type GridMade =
  { readonly made: Made; readonly there: null } | { readonly made: null; readonly there: string };

interface GridMaking {
  /** Null before anything was made. */
  readonly result: GridMade | null;
  readonly make: (register: string, month: Day) => void;
  readonly forget: () => void;
}

export function useGridMaking(): GridMaking {
  const { run } = useRunner();
  const [result, setResult] = useState<GridMade | null>(null);
  return {
    result,
    make: (register, month) =>
      run({ ask: (desk) => madeOrThere(desk, { register, month }), done: setResult }),
    forget: () => setResult(null),
  };
}

/** People may have marked in the sheet that is there what the register lacks. */
async function madeOrThere(desk: Desk, choice: Parameters<Desk["writeGrid"]>[0]): Promise<GridMade> {
  try {
    return { made: await desk.writeGrid(choice), there: null };
  } catch (error) {
    if (!(error instanceof Trouble && error.code === "sheet-exists")) throw error;
    const { sheet } = error.details;
    if (sheet === undefined) throw error;
    return { made: null, there: sheet };
  }
}
