/** An invented table of criteria: a hundred points in groups, bonus and minus besides. */

/** Text and most points of each criterion of a group. */
export const BASE: readonly (readonly [
  group: string,
  criteria: readonly (readonly [text: string, max: number])[],
])[] = [
  [
    "Nhiệm vụ chuyên môn",
    [
      ["Tiếp nhận, quản lý đối tượng đúng đối tượng, đúng thủ tục", 6],
      ["Chăm sóc, nuôi dưỡng bảo đảm định mức", 6],
      ["Khám sức khỏe định kỳ, theo dõi sức khỏe hằng ngày", 5],
      ["Phục hồi chức năng, trị liệu theo kế hoạch", 5],
      ["Giáo dục, hướng nghiệp, lao động trị liệu", 4],
      ["Tư vấn, tham vấn và quản lý trường hợp", 4],
      ["Kết nối, đưa đối tượng trở về gia đình và cộng đồng", 4],
      ["Bảo đảm an toàn, không để xảy ra mất an toàn", 6],
    ],
  ],
  [
    "Công tác quản lý",
    [
      ["Thực hiện kế hoạch, chỉ tiêu được giao trong năm", 6],
      ["Quản lý tài chính, tài sản đúng quy định", 5],
      ["Công khai, dân chủ ở cơ sở", 3],
      ["Chế độ báo cáo đầy đủ, đúng hạn", 4],
      ["Cải cách hành chính, giải quyết hồ sơ đúng hạn", 4],
      ["Chuyển đổi số, hồ sơ điện tử", 4],
      ["Quản lý, sử dụng và đào tạo viên chức", 3],
    ],
  ],
  [
    "Phong trào thi đua",
    [
      ["Phát động phong trào thi đua có kế hoạch, tiêu chí rõ", 4],
      ["Xây dựng và nhân rộng điển hình tiên tiến", 4],
      ["Sáng kiến được công nhận và áp dụng", 4],
      ["Tuyên truyền về người tốt, việc tốt", 3],
      ["Sơ kết, tổng kết, khen thưởng kịp thời", 3],
    ],
  ],
  [
    "Xây dựng Đảng, đoàn thể",
    [
      ["Chi bộ hoàn thành tốt nhiệm vụ trở lên", 4],
      ["Công đoàn, Đoàn Thanh niên hoạt động nền nếp", 3],
      ["Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", 2],
      ["Đơn vị văn hóa, an toàn về an ninh, trật tự", 2],
      ["Hoạt động từ thiện, đền ơn đáp nghĩa", 2],
    ],
  ],
];

export const BONUS: readonly (readonly [text: string, max: number])[] = [
  ["Được Chính phủ, Bộ, Ủy ban nhân dân tỉnh khen thưởng trong năm", 4],
  ["Có sáng kiến được áp dụng ngoài đơn vị", 3],
  ["Vận động nguồn lực xã hội vượt kế hoạch", 3],
  ["Đăng cai hoạt động chung của Khối", 2],
];

export const MINUS: readonly (readonly [text: string, max: number])[] = [
  ["Gửi báo cáo chậm", 2],
  ["Có viên chức bị kỷ luật", 3],
  ["Có đơn thư khiếu nại đúng", 5],
];

export const LOST = [
  "Chưa đủ minh chứng",
  "Thực hiện chậm so với kế hoạch",
  "Còn hồ sơ chưa cập nhật",
  "Chưa đạt số lượng đăng ký",
];
