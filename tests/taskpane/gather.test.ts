import { gather } from "../../src/taskpane/check/gather";

describe("a burst of changes", () => {
  it("becomes one area for each sheet", () => {
    expect(
      gather([
        { sheet: "Văn bản", address: "C7" },
        { sheet: "Chế độ", address: "B2:B9" },
        { sheet: "Văn bản", address: "A9:E9" },
      ]),
    ).toEqual([
      { sheet: "Văn bản", address: "A7:E9" },
      { sheet: "Chế độ", address: "B2:B9" },
    ]);
  });

  it("passes on once what is no simple area", () => {
    const columns = { sheet: "Văn bản", address: "C:C" };
    expect(gather([columns, { sheet: "Văn bản", address: "A1" }, columns])).toEqual([
      { sheet: "Văn bản", address: "A1" },
      columns,
    ]);
  });
});
