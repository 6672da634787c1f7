import { readFileSync } from "node:fs";

import { needsPython } from "../needs";
import { editedByPython } from "../openpyxl";
import type { Edit } from "../parity/edits";
import { cameBack, differences, inScratch, registerIn, sentTo } from "./travel";

const NOTHING: Omit<Edit, "table"> = { change: [], delete: [], labels: [], add: [], below: [] };

function edited(name: string, bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const [file = ""] = editedByPython([{ file: inScratch(name, bytes), edits }]);
  return readFileSync(file);
}

needsPython("a department's copy through openpyxl", () => {
  it("opened and saved without a change asks for nothing", async () => {
    const { desk, copy } = await sentTo("CTXH");
    const view = await cameBack(desk, edited("python-saved.xlsx", copy, []));
    expect(differences(view)).toEqual([]);
    expect(view.files[0]).toMatchObject({ recognised: true, department: "CTXH" });
  });

  it("changed, appended, typed below and deleted: each is found for what it is", async () => {
    const { desk, copy } = await sentTo("CTXH");
    const register = await registerIn(copy, "TruyenThong");
    const { sheet, name } = register.table;
    const edits: Edit[] = [
      {
        ...NOTHING,
        table: name,
        change: [{ row: 0, label: "Hình thức", value: "Phát thanh" }],
        delete: [1],
        labels: ["Ngày", "Tên hoạt động"],
        add: [[46_180, "Nói chuyện chuyên đề"]],
        below: [["15/06/2026", "Phát tờ rơi"]],
      },
    ];
    const view = await cameBack(desk, edited("python-worked.xlsx", copy, edits));
    expect(differences(view)).toEqual([
      `added ${sheet}: Ngày=07/06/2026, Tên hoạt động=Nói chuyện chuyên đề`,
      `added ${sheet}: Ngày=15/06/2026, Tên hoạt động=Phát tờ rơi`,
      `changed ${sheet}: Hình thức=Phát thanh`,
      expect.stringMatching(`^deleted ${sheet}: `),
    ]);
  });
});
