/** What our own documents are about, by type. */
export const DOCUMENTS = [
  {
    type: "Kế hoạch",
    sign: "KH-TTBTXH",
    titles: [
      "Kế hoạch chăm sóc, nuôi dưỡng đối tượng tháng",
      "Kế hoạch tổ chức hoạt động truyền thông, giáo dục",
      "Kế hoạch phòng, chống dịch bệnh mùa hè",
      'Kế hoạch thực hiện phong trào "Xanh - sạch - đẹp"',
    ],
  },
  {
    type: "Quyết định",
    sign: "QĐ-TTBTXH",
    titles: [
      "Quyết định tiếp nhận đối tượng vào nuôi dưỡng",
      "Quyết định dừng trợ giúp xã hội tại Trung tâm",
    ],
  },
  {
    type: "Công văn",
    sign: "TTBTXH-HCTH",
    titles: ["V/v xác minh nhân thân đối tượng", "V/v phối hợp khám sức khỏe định kỳ & cấp thẻ BHYT"],
  },
  {
    type: "Báo cáo",
    sign: "BC-TTBTXH",
    titles: [
      "Báo cáo công tác tháng",
      "Báo cáo quyết toán kinh phí nuôi dưỡng",
      "Báo cáo kết quả chuyển đổi số",
    ],
  },
  {
    type: "Thông báo",
    sign: "TB-TTBTXH",
    titles: [
      "Thông báo lịch trực",
      "Thông báo kết luận họp giao ban",
      "Thông báo lịch họp hội đồng người sống tại Trung tâm",
    ],
  },
  {
    type: "Tờ trình",
    sign: "TTr-TTBTXH",
    titles: ["Tờ trình mua sắm vật dụng sinh hoạt", "Tờ trình phê duyệt kế hoạch trợ giúp cá nhân"],
  },
] as const;

export const RECEIVED = [
  { type: "Công văn", sign: "SYT-BTXH", title: "V/v báo cáo tình hình trợ giúp xã hội" },
  { type: "Kế hoạch", sign: "KH-UBND", title: "Kế hoạch bảo trợ xã hội năm 2026 trên địa bàn tỉnh" },
  { type: "Quyết định", sign: "QĐ-UBND", title: "Quyết định giao dự toán ngân sách" },
  { type: "Thông báo", sign: "TB-SYT", title: "Thông báo lịch kiểm tra cơ sở trợ giúp xã hội" },
  { type: "Khác", sign: "GM-UBND", title: "Giấy mời họp giao ban khối văn hóa - xã hội" },
] as const;
