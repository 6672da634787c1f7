/** What is to be done about something that a unit has not sent, and why. */
export function unsentText(
  unit: string,
  target: string,
  field: string,
): { readonly todo: string; readonly message: string } {
  return {
    todo: `Nhắc ${unit} gửi, rồi ghi một dòng của ${unit} với ${field}.`,
    message: `${unit} chưa có dòng nào cho chỉ tiêu “${target}”.`,
  };
}
