import { look } from "../../actions/desk/look";
import { borrow } from "./borrow";
import type { Hire, HiredDesk } from "./workplace";

/**
 * A desk that looks in the page's own thread, so that the first screen waits for nobody else; whoever does the rest is
 * hired when the first look is over, or when there is something to do.
 */
export function lookHere(hire: Hire): Hire {
  return (workbook) => {
    let hired: Promise<HiredDesk> | null = null;
    let dismissed = false;
    const desk = async () => {
      hired ??= Promise.resolve(hire(workbook));
      try {
        return (await hired).desk;
      } catch (error) {
        // Whoever could not be hired is asked for again the next time.
        hired = null;
        throw error;
      }
    };
    const own = borrow(workbook);
    return Promise.resolve({
      desk: {
        look: async () => {
          const overview = await look(own);
          setTimeout(() => {
            if (!dismissed) void desk().catch(laterAgain);
          }, AT_LEISURE);
          return overview;
        },
        setUp: async (choice) => (await desk()).setUp(choice),
        check: async () => (await desk()).check(),
        recheck: async (change) => (await desk()).recheck(change),
        writeFindings: async () => (await desk()).writeFindings(),
        score: async (choice) => (await desk()).score(choice),
        rowsBehind: async (part) => (await desk()).rowsBehind(part),
        sign: async (request) => (await desk()).sign(request),
      },
      dismiss: () => {
        dismissed = true;
        void hired?.then((one) => one.dismiss(), laterAgain);
      },
    });
  };
}

/** In milliseconds: after the first screen is painted, before anybody has read it. */
const AT_LEISURE = 300;

/** Hired in advance only: when there is something to do it is tried again, and told if it fails. */
function laterAgain(): void {
  return undefined;
}
