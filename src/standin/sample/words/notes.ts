/** Notes on residents, with all that people type: quotes, signs in front, an ampersand. */
export const NOTES: readonly string[] = [
  "=> chuyển hồ sơ gốc sang phòng CTXH",
  "- Ăn kiêng đường, đo đường huyết hằng tuần",
  'Thường gọi "ông Tư"; nghe kém, nói to & chậm',
  "+ Cần xe lăn khi đi khám",
  "Người thân ở xã vùng cao, 'mỗi quý thăm một lần'",
  "Không có thân nhân < 200 km",
  "@ phòng B2 - giường số 007",
  "Dị ứng tôm, cá biển",
];
