import type { Stamp } from "../../../exchange/stamp";
import { foldAccents } from "../../../registers/text/fold";
import { formatDay, readDateText } from "../../../registers/text/dates";
import type { StampKey } from "./stampText";

/** One line of the stamp as people read it; both the plan and the reader walk this list. */
export interface GuideLine {
  readonly label: string;
  readonly says: (stamp: Stamp, departmentName: string) => string;
  /** What it says of the stamp, by the words of `stampFrom`; a part that cannot be read is an empty text. */
  readonly reads: (text: string) => Partial<Record<StampKey, string>>;
}

export const GUIDE_LINES: readonly GuideLine[] = [
  { label: "Mã phong trào", says: ({ campaign }) => campaign, reads: (text) => ({ campaign: text }) },
  {
    label: "Năm",
    says: ({ year }) => String(year),
    reads: (text) => ({ year: /\d{4}/.exec(text)?.[0] ?? "" }),
  },
  {
    label: "Phòng",
    says: ({ department }, name) => `${department} · ${name}`,
    reads: (text) => ({ department: /^[^\s·]+/.exec(text)?.[0] ?? "" }),
  },
  { label: "Mã bản gửi", says: ({ sending }) => sending, reads: (text) => ({ sending: text.toUpperCase() }) },
  {
    label: "Ngày gửi",
    says: ({ sentOn }) => formatDay(sentOn),
    // A program may have made a day number of it.
    reads: (text) => ({ sentOn: /^\d{5}$/.test(text) ? text : String(readDateText(text)[0] ?? "") }),
  },
  {
    label: "Bộ cột",
    says: ({ columns }) => (columns === "full" ? FULL : CODES),
    reads: (text) => ({ columns: foldAccents(text).startsWith(foldAccents(CODES_BEGIN)) ? "codes" : "full" }),
  },
  {
    label: "Phiên bản",
    says: ({ format, campaignVersion }) => `mẫu ${String(format)}, phong trào ${String(campaignVersion)}`,
    reads: (text) => {
      const [format = "", campaignVersion = ""] = text.match(/\d+/g) ?? [];
      return { format, campaignVersion };
    },
  },
];

const FULL = "Đầy đủ, có dữ liệu cá nhân";
const CODES_BEGIN = "Chỉ mã";
const CODES = `${CODES_BEGIN}, không có cột dữ liệu cá nhân`;
