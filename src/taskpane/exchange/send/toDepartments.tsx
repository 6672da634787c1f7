import { useState } from "react";

import type { SharingOverview } from "../../../actions/exchange";
import type { NameOf } from "../exchangeStep";
import { DepartmentChoice } from "./departmentChoice";
import { DepartmentCopiesList } from "./departmentCopies";
import type { Sending } from "./useSending";

/** Which departments get what; then their copies, ready to go. */
export function ToDepartments(props: {
  readonly sending: Sending;
  readonly overview: SharingOverview;
  readonly nameOf: NameOf;
}) {
  const { sending, overview, nameOf } = props;
  const made = sending.departments;
  const [again, setAgain] = useState(false);
  if (made && !again) setAgain(true);
  if (made) return <DepartmentCopiesList made={made} nameOf={nameOf} onAgain={sending.chooseAgain} />;
  return <DepartmentChoice departments={overview.departments} focus={again} onMake={sending.toDepartments} />;
}
