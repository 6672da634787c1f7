import type { Desk } from "../../src/actions/desk";
import type { LentWorkbook } from "../../src/taskpane/work/lend";
import { lookHere } from "../../src/taskpane/work/lookHere";
import type { Hire } from "../../src/taskpane/work/workplace";
import { newXlsx } from "../../src/xlsx";

function lent(): LentWorkbook {
  const workbook = newXlsx();
  return {
    contents: () => workbook.contents(),
    read: async (areas, take) => {
      const { outline } = await workbook.read(areas);
      await take({ kind: "outline", outline });
    },
    looks: (areas) => workbook.looks(areas),
    write: (plan) => workbook.write(plan),
  };
}

/** Somebody who can check, and says when they come and go; the first `sick` times nobody comes. */
function somebody(diary: string[], sick = 0): Hire {
  let left = sick;
  return () => {
    diary.push("hired");
    if (left-- > 0) return Promise.reject(new Error("nobody came"));
    const desk = { check: () => Promise.resolve("checked") } as unknown as Desk;
    return Promise.resolve({ desk, dismiss: () => void diary.push("dismissed") });
  };
}

test("a look waits for nobody", async () => {
  const diary: string[] = [];
  const { desk } = await lookHere(somebody(diary))(lent());
  expect((await desk.look()).campaign).toBeNull();
  expect(diary).toEqual([]);
});

test("one person is hired for all the rest", async () => {
  const diary: string[] = [];
  const { desk } = await lookHere(somebody(diary))(lent());
  expect([await desk.check(), await desk.check()]).toEqual(["checked", "checked"]);
  expect(diary).toEqual(["hired"]);
});

test("where nobody came it is told, and asked for again", async () => {
  const diary: string[] = [];
  const { desk } = await lookHere(somebody(diary, 1))(lent());
  await expect(desk.check()).rejects.toThrow("nobody came");
  expect(await desk.check()).toBe("checked");
  expect(diary).toEqual(["hired", "hired"]);
});

test("dismissed before anybody was hired, nobody comes", async () => {
  const diary: string[] = [];
  const hired = await lookHere(somebody(diary))(lent());
  await hired.desk.look();
  hired.dismiss();
  expect(diary).toEqual([]);
});

test("dismissed later, whoever came goes", async () => {
  const diary: string[] = [];
  const hired = await lookHere(somebody(diary))(lent());
  await hired.desk.check();
  hired.dismiss();
  await Promise.resolve();
  expect(diary).toEqual(["hired", "dismissed"]);
});
