import { code, list, number, type Register, text, yesNo } from "../../../registers/register";
import { type BlockRoles, USUAL_BLOCK_SCALE } from "../../block";

const OWNER = "TT";

/** The block has six members; what they are called stands in the workbook. */
export const UNITS: readonly string[] = Array.from(
  { length: 6 },
  (_, index) => `Trung tâm ${String(index + 1).padStart(2, "0")}`,
);

export const KINDS = { base: "Chấm điểm", bonus: "Điểm cộng", minus: "Điểm trừ" } as const;

const criteria: Register = {
  id: "criteria",
  sheet: "Tiêu chí",
  table: "TieuChi",
  owner: OWNER,
  codes: "Mã",
  fields: [
    code("Mã", "required", "unique"),
    text("Nhóm", "required"),
    text("Nội dung", "required"),
    list("Loại", Object.values(KINDS), "required"),
    number("Điểm tối đa", "required"),
  ],
};

const scoring: Register = {
  id: "scoring",
  sheet: "Chấm điểm",
  table: "ChamDiemDonVi",
  owner: OWNER,
  unit: "Đơn vị",
  once: [["Đơn vị", "Mã tiêu chí"]],
  fields: [
    list("Đơn vị", UNITS, "required"),
    { ...code("Mã tiêu chí", "required"), refersTo: [criteria.id] },
    yesNo("Giao", "required"),
    text("Căn cứ không giao"),
    number("Tự chấm"),
    number("Thẩm định"),
    number("Duyệt"),
    text("Lý do"),
  ],
};

/** In the order of their tabs. */
export const registers: readonly Register[] = [criteria, scoring];

export const block: BlockRoles = {
  criteria: {
    register: criteria.id,
    code: "Mã",
    group: "Nhóm",
    text: "Nội dung",
    kind: "Loại",
    kinds: KINDS,
    max: "Điểm tối đa",
  },
  scoring: {
    register: scoring.id,
    criterion: "Mã tiêu chí",
    assigned: "Giao",
    ground: "Căn cứ không giao",
    self: "Tự chấm",
    verified: "Thẩm định",
    approved: "Duyệt",
  },
  scale: USUAL_BLOCK_SCALE,
};
