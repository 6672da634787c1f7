import { type KnownPerson, personColumns, personFinder } from "../../src/adopting/persons";
import { isRoom } from "../../src/adopting/persons";
import type { CellValue } from "../../src/workbook/value";
import { d } from "../books";

const GROUPS = ["Người cao tuổi", "Trẻ em"];

function person(code: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson {
  return { code, name, birth: null, group: null, room: null, from: null, until: null, ...more };
}

const find = (
  people: readonly KnownPerson[],
  said: Partial<Record<"name" | "birth" | "group" | "room" | "on", CellValue>>,
) =>
  personFinder(
    people,
    GROUPS,
  )({
    ...{ name: "Lò Thị Hoa", birth: null, group: null, room: null },
    ...said,
    on: typeof said.on === "number" ? said.on : null,
  });

const HOA = person("DT001", "Lò Thị Hoa", { birth: 1950, group: "Người cao tuổi" });
const SAME_NAME = person("DT002", "Lò Thị Hoa", { birth: d("02/03/1961"), group: "Người cao tuổi" });
const one = (code: string) => ({ kind: "one", code });

test("the only one of a name is meant, however the name is written", () => {
  for (const name of [
    "Lò Thị Hoa",
    "LÒ THỊ HOA",
    " Lò  Thị Hoa ",
    "Lo Thi Hoa",
    "Lò Thị Hoa".normalize("NFD"),
    "Lß ThÞ Hoa",
  ]) {
    expect(find([HOA, person("DT009", "Lò Thị Hương")], { name })).toEqual(one("DT001"));
  }
});

test("nobody is meant where the name, the year of birth or the group is another", () => {
  expect(find([HOA], { name: "Lò Thị Hiền" })).toEqual({ kind: "nobody" });
  expect(find([HOA], { birth: 1951 })).toEqual({ kind: "nobody" });
  expect(find([HOA], { group: "Trẻ em" })).toEqual({ kind: "nobody" });
  expect(find([HOA], { name: null })).toEqual({ kind: "nobody" });
});

test("of two of a name the year of birth says who is meant; without it nobody can say", () => {
  expect(find([HOA, SAME_NAME], {})).toEqual({ kind: "several" });
  expect(find([HOA, SAME_NAME], { birth: 1961 })).toEqual(one("DT002"));
  expect(find([HOA, SAME_NAME], { birth: "1950" })).toEqual(one("DT001"));
  expect(find([HOA, SAME_NAME], { birth: "12/05/1950" })).toEqual(one("DT001"));
});

test("who has no year of birth in the register is not left out for it", () => {
  const unknown = person("DT003", "Lò Thị Hoa");
  expect(find([unknown], { birth: 1950 })).toEqual(one("DT003"));
  expect(find([HOA, unknown], { birth: 1950 })).toEqual({ kind: "several" });
});

test("names that differ by accents alone are several", () => {
  expect(find([HOA, person("DT004", "Lò Thị Hòa")], {})).toEqual({ kind: "several" });
});

test("a group that the register does not know says nothing", () => {
  expect(find([HOA], { group: "NCT cô đơn" })).toEqual(one("DT001"));
});

test("rooms tell two of a name apart, and never speak against the only one", () => {
  const [first, second] = [
    { ...HOA, birth: null, room: "Phòng 3" },
    { ...SAME_NAME, birth: null, room: "P5" },
  ];
  expect(find([first, second], { room: 5 })).toEqual(one("DT002"));
  expect(find([first, second], { room: "Phòng 3" })).toEqual(one("DT001"));
  expect(find([first, second], { room: 7 })).toEqual({ kind: "several" });
  expect(find([first], { room: 7 })).toEqual(one("DT001"));
});

test("who came back has two rows, of which one was there on the day", () => {
  const stays = [
    { ...HOA, from: d("01/01/2020"), until: d("31/01/2026") },
    { ...HOA, code: "DT001-2", from: d("10/03/2026") },
  ];
  expect(find(stays, { on: d("15/03/2026") })).toEqual(one("DT001-2"));
  expect(find(stays, { on: d("15/01/2026") })).toEqual(one("DT001"));
  expect(find(stays, { on: d("15/02/2026") })).toEqual({ kind: "several" });
  expect(find(stays, {})).toEqual({ kind: "several" });
  const housed = stays.map((stay, i) => ({ ...stay, room: i + 1 }));
  expect(find(housed, { on: d("15/03/2026"), room: 2 })).toEqual(one("DT001-2"));
  expect(find(housed, { on: d("15/03/2026"), room: 1 })).toEqual({ kind: "several" });
});

test("the columns that say who people are", () => {
  const column = (label: string, at: number, ...values: CellValue[]) => ({ column: at, label, values });
  const found = personColumns(
    [column("STT", 0, 1), column("Họ tên", 1, "Lò Thị Hoa"), column("NS", 2, 1950), column("Phòng", 3, "P3")],
    GROUPS,
  );
  expect(found?.mapping.fields.map(({ field, source }) => [field, source])).toEqual([
    ["Họ và tên", { kind: "column", column: 1 }],
    ["Ngày sinh", { kind: "column", column: 2 }],
    ["Phòng ở", { kind: "column", column: 3 }],
  ]);
  expect(personColumns([column("STT", 0, 1), column("Ghi chú", 1, "Về quê")], GROUPS)).toBeNull();
});

test("a column of rooms", () => {
  expect(["Phòng ở", "Số phòng", "Buồng"].map(isRoom)).toEqual([true, true, true]);
  expect(["Quê quán", "Ngày cấp thẻ"].map(isRoom)).toEqual([false, false]);
});
