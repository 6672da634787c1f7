import { oneAtATime } from "../../src/actions/desk/inTurn";
import { openDesk } from "../../src/actions/openDesk";
import type { Workbook } from "../../src/workbook/workbook";
import { sampleFile } from "./workbooks";
import { openXlsx as open } from "../../src/xlsx";

/** Work that lasts until it is told to end, and a diary of what began and ended. */
function works() {
  const diary: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const work = (name: string) => () => {
    diary.push(`${name} begins`);
    return new Promise<string>((resolve, reject) => {
      ends.set(name, (error) => {
        diary.push(`${name} ends`);
        if (error) reject(error);
        else resolve(name);
      });
    });
  };
  const end = (name: string, error?: Error) => ends.get(name)?.(error);
  return { diary, work, end };
}

test("what is asked meanwhile begins when the one before has ended", async () => {
  const { diary, work, end } = works();
  const inTurn = oneAtATime();
  const first = inTurn(work("first"));
  const second = inTurn(work("second"));
  await Promise.resolve();
  expect(diary).toEqual(["first begins"]);
  end("first");
  expect(await first).toBe("first");
  await Promise.resolve();
  end("second");
  expect(await second).toBe("second");
  expect(diary).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("a failure is told to whoever asked, and the next goes on", async () => {
  const { work, end } = works();
  const inTurn = oneAtATime();
  const first = inTurn(work("first"));
  const second = inTurn(() => Promise.resolve("done"));
  await Promise.resolve();
  end("first", new Error("broken"));
  await expect(first).rejects.toThrow("broken");
  expect(await second).toBe("done");
});

test("a change told while the scorecard is made is looked at after it was written", async () => {
  const workbook = open(await sampleFile());
  const diary: string[] = [];
  const noting: Workbook = {
    contents: () => workbook.contents(),
    read: (areas) => {
      diary.push(`reads ${String(areas.length)}`);
      return workbook.read(areas);
    },
    looks: (areas) => workbook.looks(areas),
    write: async (plan) => {
      await Promise.resolve();
      const report = await workbook.write(plan);
      diary.push("wrote");
      return report;
    },
  };
  const desk = openDesk(noting);
  await desk.check();
  await Promise.all([
    desk.score({ reportDate: null }),
    desk.recheck({ sheet: "Đối tượng", address: "K6" }),
    desk.look(),
  ]);
  // Scoring makes the list of figures that were made known, which decides too from then on.
  expect(diary).toEqual(["reads 19", "reads 19", "wrote", "reads 4", "reads 2", "reads 5", "reads 16"]);
});
