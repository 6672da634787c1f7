import type { Files } from "../../actions/files";
import { calculate } from "../../calculating";
import { newXlsx, openXlsx, receivedLimits } from "../../xlsx";

/** Files in memory; the command line uses them too. */
export const files: Files = {
  open: (bytes) => {
    const workbook = openXlsx(bytes, { limits: receivedLimits });
    const { macros, links } = workbook.foreign;
    return {
      workbook,
      hasMacros: macros,
      hasExternalLinks: links,
      uncalculated: (sheet) => workbook.uncalculated(sheet),
    };
  },
  make: async (plan, { lockStructure }) => {
    const workbook = newXlsx({ calculate });
    await workbook.write(plan);
    if (lockStructure) workbook.lockStructure();
    return workbook.toBytes();
  },
};
