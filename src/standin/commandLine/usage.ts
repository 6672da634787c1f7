/** The call's words are wrong; nothing was read or written. */
export class Usage extends Error {}

export const USAGE = `Cách dùng:
  npm run -s cli -- setup --campaign son-la-2026 --out SO.xlsx
  npm run -s cli -- sample [--campaign son-la-2026] [--residents N] [--seed K] [--clean] --out SO.xlsx
  npm run -s cli -- sample --campaign son-la-province-2026 [--units 75] [--rows 3000] [--seed K] [--clean] --out SO.xlsx
  npm run -s cli -- check SO.xlsx [--out RA.xlsx] [--json]
  npm run -s cli -- score SO.xlsx [--period 2026-H1|2026-Q2|2026-M03|2026-9M|2026|phase:1] [--as-of 2026-06-30] [--out RA.xlsx] [--json]
  npm run -s cli -- report SO.xlsx [--period 2026-H1|2026] [--as-of 2026-06-30] [--json]
  npm run -s cli -- freeze SO.xlsx --by "HỌ TÊN" [--period 2026-H1] [--as-of 2026-06-30] [--again] --out RA.xlsx [--json]
  npm run -s cli -- stale SO.xlsx [--json]
  npm run -s cli -- target SO.xlsx [--add CHITIEU.json | --remove MA|phòng:MA|sổ:TEN|cột:SO/COT | --take-back …] [--out RA.xlsx] [--json]
  npm run -s cli -- copy SO.xlsx --year 2027 [--keep residents,staff] --out RA.xlsx [--json]
  npm run -s cli -- share SO.xlsx --for superior --out BANGUI.xlsx [--json]
  npm run -s cli -- share SO.xlsx --for department:QLCS --out BANGUI.xlsx [--columns full|codes] [--json]
  npm run -s cli -- merge SO.xlsx GUIVE.xlsx… --accept safe|all|none --out RA.xlsx [--json]
  npm run -s cli -- headers SO.xlsx [--sheet TRANG] [--json]
  npm run -s cli -- adopt SO-CU.xlsx --sheet TRANG --register SO --into SO.xlsx [--month 2026-03] [--marks "H=Có;N=bỏ qua"] --out RA.xlsx [--json]
  npm run -s cli -- adopt SO.xlsx --sheet TRANG --register SO --in-place --out RA.xlsx [--json]
  npm run -s cli -- grid SO.xlsx --register SO --month 2026-03 --out RA.xlsx [--json]
  npm run -s cli -- format SO.xlsx [--register SO] --out RA.xlsx [--json]
  npm run -s cli -- selftest --out THU.xlsx
`;
