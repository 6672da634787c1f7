import type { DatesFindings, Swapped } from "../../../checking/findings/dates";
import type { SentencesFor } from "../../wording";

const DATE_EXAMPLE = "Gõ lại ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2026.";

export const dates: SentencesFor<DatesFindings> = {
  "date-text": ({ value, means, decidedBy }) => {
    const [first = ""] = means;
    if (means.length > 1) {
      return {
        message: `“${value}” là chữ, có thể hiểu là ngày ${means.join(" hoặc ngày ")}.`,
        todo: `Gõ lại ngày đúng theo dạng ngày/tháng/năm: ${means.join(" hoặc ")}.`,
      };
    }
    return {
      message:
        decidedBy === "column"
          ? `“${value}” là chữ; theo cách ghi của các ngày khác trong cột thì đây là ngày ${first}.`
          : `“${value}” là chữ nên Excel không hiểu là ngày.`,
      todo: first.includes("/")
        ? `Gõ lại theo dạng ngày/tháng/năm: ${first}.`
        : `Gõ lại năm bằng số: ${first}.`,
    };
  },
  "date-impossible": ({ value, because, date, month, year, last }) => ({
    message: `Không có ngày “${value}”: ${whyNot(because, date, month, year, last)}.`,
    todo: DATE_EXAMPLE,
  }),
  "date-partial": ({ value, known, reads }) => ({
    message:
      known === "year"
        ? `“${value}” mới có năm, chưa có ngày và tháng${instead(reads)}.`
        : known === "month"
          ? `“${value}” mới có tháng và năm, chưa có ngày.`
          : `“${value}” chưa đủ ngày, tháng và năm${instead(reads)}.`,
    todo: DATE_EXAMPLE,
  }),
  "date-number": ({ value, means: [first, second], reads }) => ({
    message: `“${value}” là một con số, không phải ngày${instead(reads)}.`,
    todo:
      first === undefined
        ? DATE_EXAMPLE
        : second === undefined
          ? `Có phải là ngày ${first} không? Nếu phải, xin gõ lại ${first}.`
          : `Gõ lại ngày đúng theo dạng ngày/tháng/năm: ${first} hoặc ${second}.`,
  }),
  "date-unreadable": ({ value }) => ({
    message: `“${value}” không phải là ngày.`,
    todo: DATE_EXAMPLE,
  }),
  "birth-range": ({ field, value, because }) => ({
    message:
      because === "future"
        ? `“${field}” ghi “${value}”, là lúc chưa tới.`
        : `“${field}” ghi “${value}”, tính ra đã hơn 120 tuổi.`,
    todo: `Xem lại giấy tờ và sửa “${field}”.`,
  }),
  "month-first": ({ value, month }) => ({
    message: `“${value}” được tính là tháng ${month}.`,
    todo: `Nếu đúng tháng thì gõ lại 01/${month}.`,
  }),
  "date-far": ({ field, value, because, near }) => ({
    message:
      because === "future"
        ? `“${field}” ghi “${value}”, còn rất lâu mới tới.`
        : `“${field}” ghi “${value}”, quá xa về trước.`,
    todo:
      near === null
        ? "Xem lại năm và sửa nếu gõ nhầm."
        : `Có phải là ngày ${near} không? Xem lại năm và sửa nếu gõ nhầm.`,
  }),
  "date-order": ({ field, value, earlier, swapped }) => ({
    message: `“${field}” (${value}) lại trước “${earlier.field}” (${earlier.value}).`,
    todo:
      swapped === null
        ? "Xem lại hai ô này và sửa ô ghi sai."
        : `Xem lại hai ô này; có thể “${swapped.field}” bị đảo ngày và tháng, đúng ra là ${swapped.value}.`,
  }),
  "outside-year": ({ field, value, start, end }) => ({
    message: `“${field}” ghi “${value}”, ngoài thời gian của phong trào (từ ${start} đến ${end}).`,
    todo: "Sửa lại nếu gõ nhầm; nếu đúng thì để nguyên.",
  }),
  "swapped-date": ({ field, value, swapped, because, near }) => ({
    message: `“${field}” ghi “${value}”, ${SWAPPED[because](near.join(" và "))}.`,
    todo: `Xem lại giấy tờ; nếu ngày và tháng bị đảo khi gõ thì sửa thành ${swapped}.`,
  }),
  "confirmation-early": ({ value, last }) => ({
    message: `Xác nhận ngày ${value}, lúc chưa hết tháng, nên không được tính.`,
    todo: `Xác nhận lại vào ngày ${last} hoặc sau đó.`,
  }),
};

/** Excel shows another date in place of what was typed. */
const instead = (reads: string | null) => (reads === null ? "" : ` (Excel hiểu thành ${reads})`);

function whyNot(
  because: DatesFindings["date-impossible"]["because"],
  date: number,
  month: number,
  year: number,
  last: number,
): string {
  switch (because) {
    case "day":
      return `không tháng nào có ngày ${String(date)}`;
    case "month":
      return `không có tháng ${String(month)}`;
    case "month-length":
      return month === 2
        ? `tháng 2 năm ${String(year)} chỉ có ${String(last)} ngày`
        : `tháng ${String(month)} chỉ có ${String(last)} ngày`;
    case "year":
      return `năm ${String(year)} không hợp lý`;
  }
}

/** What speaks for day and month having changed places. */
const SWAPPED: Readonly<Record<Swapped["because"], (near: string) => string>> = {
  order: (near) => `không hợp với thứ tự các dòng (dòng trước, sau ghi ${near})`,
  texts: () => "mà cả cột chỉ có ngày từ 1 đến 12, còn ngày từ 13 trở đi lại là chữ",
  presence: (near) => `cách xa thời gian người này ở trung tâm (ngày đến hoặc rời là ${near})`,
  entries: (near) => `nhưng các sổ khác đã ghi về người này từ ngày ${near}`,
};
