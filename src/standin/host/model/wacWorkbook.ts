import { Failure } from "./failure";
import { kindOf } from "./kind";
import type { Runtime } from "./runtime";
import { thing, type Thing } from "./thing";
import { text } from "./argument";

/** What a request of the browser's own partition begins at, in the place of the workbook. */
export function wacWorkbook({ book }: Runtime): Thing {
  return thing(WAC_WORKBOOK, book);
}

const WAC_WORKBOOK = kindOf<unknown>({
  name: "WacWorkbook",
  properties: {},
  methods: {
    CreateAndOpenWorkbook: {
      since: 8,
      run(_book, [base64], runtime) {
        if (!runtime.newWorkbook) throw runtime.unknown("who takes a new workbook (HostOptions.newWorkbook)");
        if (base64 === undefined || base64 === null) throw runtime.unknown("a new workbook without a file");
        runtime.newWorkbook(unzippable(text(base64)));
        return null;
      },
    },
  },
});

/** Excel takes workbooks of the zipped formats only. */
function unzippable(base64: string): Uint8Array {
  const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(base64) && base64.length % 4 === 0;
  if (!isBase64 || !base64.startsWith(ZIP)) throw new Failure("InvalidArgument");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** How a zip begins. */
const ZIP = btoa("PK\x03");
