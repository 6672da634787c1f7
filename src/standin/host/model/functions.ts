import type { LiveBook } from "../../book/liveBook";
import { whole } from "./argument";
import { dayNumber } from "./isoDate";
import { kindOf } from "./kind";
import { thing, type Thing } from "./thing";

/** The worksheet functions that a program may call. */
export function functions(book: LiveBook): Thing {
  return thing(FUNCTIONS, book);
}

const FUNCTIONS = kindOf<LiveBook>({
  name: "Functions",
  properties: {},
  methods: {
    Date: {
      since: 2,
      run({ date1904 }, [year, month, day]) {
        const at = new Date(Date.UTC(whole(year), whole(month) - 1, whole(day)));
        return thing(RESULT, dayNumber(at.toISOString(), date1904));
      },
    },
  },
});

const RESULT = kindOf<unknown>({
  name: "FunctionResult",
  properties: { Value: { since: 2, get: (value) => value }, Error: { since: 2, get: () => null } },
  methods: {},
});
