import type { Published } from "../../sheets/report/publishedSheet";
import type { Plant } from "./planted";
import { plant } from "./planted";
import type { Rows } from "./rows";

/** The figures that the centre told the press, and no others. */
export function namDinhRows(): Rows {
  return new Map([
    [
      "plan",
      [
        {
          Năm: 2022,
          Kỳ: "Năm",
          "Chỉ tiêu": "Chăm sóc, nuôi dưỡng đối tượng",
          "Đơn vị tính": "đối tượng",
          "Kế hoạch": 160,
          "Thực hiện": 164,
        },
        {
          Năm: 2022,
          Kỳ: "Năm",
          "Chỉ tiêu": "Dạy nghề, phục hồi chức năng cho trẻ em khuyết tật",
          "Đơn vị tính": "đối tượng",
          "Kế hoạch": 90,
          "Thực hiện": 103,
        },
        {
          Năm: 2023,
          Kỳ: "6 tháng",
          "Chỉ tiêu": "Chăm sóc, dạy nghề và trợ giúp xã hội cho đối tượng",
          "Đơn vị tính": "đối tượng",
          "Thực hiện": 241,
        },
      ],
    ],
  ]);
}

/** Cut to whole per cents where they were printed, by target. */
export const NAM_DINH_PUBLISHED: ReadonlyMap<string, Published> = new Map([
  ["ND-1", { figure: "102%", why: "bản đã công bố chỉ lấy phần nguyên" }],
  ["ND-2", { figure: "114%", why: "bản đã công bố chỉ lấy phần nguyên" }],
]);

/** Where it changes no figure. */
export const NAM_DINH_PLANTS: readonly Plant[] = [
  plant("plan", 1, "Đơn vị tính", "text-spaces", () => " đối  tượng"),
];
