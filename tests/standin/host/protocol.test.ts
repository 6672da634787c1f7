import { newBook } from "../../../src/standin/book";
import { hostFor } from "../../../src/standin/host/host";
import { bootOffice } from "../../../src/standin/host/node";

/**
 * Pins what the client library says for a small script. When this fails after an update of office.js, its protocol has
 * changed: read what is new before anything else is believed.
 */
it("is spoken to in the protocol that it knows", async () => {
  const host = hostFor(newBook(), { profile: "web" });
  const said: Record<string, unknown>[] = [];
  const { receive } = host;
  const { Excel, close } = await bootOffice({
    ...host,
    receive(message, reply) {
      said.push(JSON.parse(message) as Record<string, unknown>);
      receive(message, reply);
    },
  });
  said.splice(0);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B1");
    range.values = [["=1+1", "'007"]];
    range.load("values,text");
    context.workbook.tables.load("items/name,items/columns/items/name");
    context.workbook.worksheets.getItemOrNullObject("X").delete();
    context.workbook.names.add("Ten", range);
    await context.sync();
  });
  const { _data, ...envelope } = said.find(({ _actionName }) => _actionName === "executeMethod") ?? {};
  expect(envelope).toEqual({
    _messageType: 0,
    _actionName: "executeMethod",
    _actionType: 0,
    _conversationId: "conversation",
    _correlationId: expect.any(Number),
    _origin: "https://pane.invalid",
    _serializerVersion: 1,
  });
  const { ArrayData, DdaMethod } = _data as { ArrayData: unknown[]; DdaMethod: unknown };
  expect(DdaMethod).toEqual({ ControlId: "add-in", Version: 1, DispatchId: 93 });
  const [custom, method, path, headers, body, ...rest] = ArrayData;
  expect([custom, method, path, headers, rest]).toEqual([
    "IterativeExecutor",
    "POST",
    "ProcessQuery",
    ["SdkVersion", "officejs"],
    [0, 65, "", "", "", "", "", ""],
  ]);
  const { Actions, ObjectPaths } = JSON.parse(String(body)) as {
    Actions: Record<string, unknown>[];
    ObjectPaths: Record<string, unknown>;
  };
  const did = (index: number) =>
    Object.fromEntries(Object.entries(Actions[index] ?? {}).filter(([key]) => key !== "L"));
  const instantiate = (Id: number, ObjectPathId: number) => ({ Id, ActionType: 1, Name: "", ObjectPathId });
  expect(Actions.map((_, index) => did(index))).toEqual([
    instantiate(2, 1),
    instantiate(4, 3),
    instantiate(6, 5),
    instantiate(8, 7),
    { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7, ArgumentInfo: { Arguments: [] } },
    instantiate(10, 7),
    {
      Id: 11,
      ActionType: 4,
      Name: "Values",
      ObjectPathId: 7,
      ArgumentInfo: { Arguments: [[["=1+1", "'007"]]] },
    },
    { Id: 12, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["values", "text"] } },
    instantiate(14, 13),
    { Id: 15, ActionType: 2, Name: "", ObjectPathId: 13, QueryInfo: { Select: ["name", "columns/name"] } },
    instantiate(17, 16),
    { Id: 18, ActionType: 3, Name: "Delete", ObjectPathId: 16, ArgumentInfo: { Arguments: [] } },
    instantiate(20, 19),
    instantiate(22, 21),
  ]);
  expect(ObjectPaths).toMatchObject({
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    5: { ObjectPathType: 5, ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Sheet1"] } },
    7: { ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1:B1"] } },
    16: { ObjectPathType: 3, Name: "GetItemOrNullObject", ArgumentInfo: { Arguments: ["X"] } },
    21: {
      ObjectPathType: 3,
      Name: "Add",
      ParentObjectPathId: 19,
      ArgumentInfo: { Arguments: ["Ten", 7, null], ReferencedObjectPathIds: [0, 7, 0] },
    },
  });
  expect(host.unknown).toEqual([]);
  await host.settled();
  close();
  host.close();
});
