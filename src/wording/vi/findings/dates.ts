import type { DatesFindings } from "../../../checking/findings/dates";
import type { SentencesFor } from "../../wording";

const DATE_EXAMPLE = "Gõ lại ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2026.";

export const dates: SentencesFor<DatesFindings> = {
  "date-text": ({ value, means: [first = "", second] }) => {
    if (second !== undefined) {
      return {
        message: `“${value}” là chữ, có thể hiểu là ngày ${first} hoặc ngày ${second}.`,
        todo: `Gõ lại ngày đúng theo dạng ngày/tháng/năm: ${first} hoặc ${second}.`,
      };
    }
    return {
      message: `“${value}” là chữ nên Excel không hiểu là ngày.`,
      todo: first.includes("/")
        ? `Gõ lại theo dạng ngày/tháng/năm: ${first}.`
        : `Gõ lại năm bằng số: ${first}.`,
    };
  },
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
  "date-order": ({ field, value, earlier }) => ({
    message: `“${field}” (${value}) lại trước “${earlier.field}” (${earlier.value}).`,
    todo: "Xem lại hai ô này và sửa ô ghi sai.",
  }),
  "outside-year": ({ field, value, start, end }) => ({
    message: `“${field}” ghi “${value}”, ngoài thời gian của phong trào (từ ${start} đến ${end}).`,
    todo: "Sửa lại nếu gõ nhầm; nếu đúng thì để nguyên.",
  }),
  "confirmation-early": ({ value, last }) => ({
    message: `Xác nhận ngày ${value}, lúc chưa hết tháng, nên không được tính.`,
    todo: `Xác nhận lại vào ngày ${last} hoặc sau đó.`,
  }),
};
