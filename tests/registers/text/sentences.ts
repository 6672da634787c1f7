/** Vietnamese as it stands in registers, for texts made at random. */
export const SENTENCES: readonly string[] = [
  "Họ và tên người hưởng trợ cấp",
  "Ngày tháng năm sinh của đối tượng",
  "Được tiếp nhận theo quyết định của giám đốc sở",
  "Trẻ em mồ côi cả cha lẫn mẹ không nơi nương tựa",
  "Người khuyết tật đặc biệt nặng đang nuôi dưỡng tại trung tâm",
  "Hộ nghèo và hộ cận nghèo trên địa bàn xã",
  "Sức khỏe ổn định, ăn ngủ tốt, đi lại được",
  "Chuyển viện điều trị bệnh tâm thần phân liệt",
  "Đã bàn giao cho gia đình và chính quyền địa phương",
  "Kinh phí thực hiện trong tháng từ nguồn ngân sách",
  "Khẩu phần ăn bữa sáng, bữa trưa và bữa tối",
  "Nghỉ lễ, nghỉ phép và những ngày vắng mặt có lý do",
  "Thuốc cấp phát đủ, vệ sinh phòng ở sạch sẽ",
  "Tổng số lượt tư vấn qua điện thoại",
  "Ghi chú: hồ sơ còn thiếu giấy khai sinh",
  "Huyện Mường Nhé, tỉnh Điện Biên",
  "Phường Quyết Thắng, thành phố Sơn La",
  "Cụ bà tuổi đã cao, mắt kém, hay quên",
];

/** Their words, small. */
export const SYLLABLES: readonly string[] = [
  ...new Set(SENTENCES.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])),
];
