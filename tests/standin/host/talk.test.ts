import { newBook } from "../../../src/standin/book";
import { hostFor, type Host } from "../../../src/standin/host/host";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** Talks to a host as the client library does, and keeps what it says. */
function talkTo(host: Host) {
  const heard: { readonly _responseType: number; readonly _data: unknown }[] = [];
  const say = (action: string, type: number, data: unknown) =>
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _actionType: type,
        _conversationId: "c",
        _correlationId: 7,
        _data: data,
      }),
      (answer) => heard.push(JSON.parse(answer) as (typeof heard)[number]),
    );
  const batch = async (method: string) => {
    const Actions = [
      { Id: 3, ActionType: 3, Name: method, ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
    ];
    const ObjectPaths = {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    };
    const body = JSON.stringify({ Actions, ObjectPaths });
    say("executeMethod", 0, {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["", "POST", "ProcessQuery", [], body, 0, 1],
    });
    await host.settled();
  };
  const news = () => heard.filter(({ _responseType }) => _responseType === 1).length;
  return { heard, say, batch, news };
}

it("sends news only to who listens, of what was asked, until it is asked no longer", async () => {
  const book = newBook();
  const { say, batch, news } = talkTo(hostFor(book));
  const change = () => book.active.enter(A1, [["x"]], "person");
  await batch("_RegisterDataChangedEvent");
  change();
  expect(news()).toBe(0);
  say("richApiMessage", 1, { eventDispId: 33 });
  change();
  expect(news()).toBe(1);
  await batch("_UnregisterDataChangedEvent");
  change();
  expect(news()).toBe(1);
  await batch("_RegisterDataChangedEvent");
  say("richApiMessage", 2, { eventDispId: 33 });
  change();
  expect(news()).toBe(1);
});

it("answers what it does not know with the number for that", () => {
  const host = hostFor(newBook());
  const { say, heard } = talkTo(host);
  say("executeMethod", 0, { DdaMethod: { DispatchId: 85 } });
  expect(heard).toEqual([expect.objectContaining({ _correlationId: 7, _data: { Version: 1, Error: 5000 } })]);
  expect(host.unknown).toHaveLength(1);
});
