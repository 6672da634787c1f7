import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

import { Addition } from "./addition";
import { useOwnWords } from "./ownWords";
import type { NewDepartment } from "./useOwn";

/** A department that the campaign does not have. */
export function DepartmentForm(props: {
  readonly onSave: (added: NewDepartment) => void;
  readonly onCancel: () => void;
}) {
  const words = useOwnWords().additions;
  const [id, setId] = useState("");
  const [name, setName] = useState("");
  return (
    <Addition
      title={words.department}
      ready={id.trim() !== "" && name.trim() !== ""}
      onSave={() => props.onSave({ id: id.trim(), name: name.trim() })}
      onCancel={props.onCancel}
    >
      <Field label={words.departmentId} hint={words.departmentIdHint} required>
        <Input value={id} onChange={(_, { value }) => setId(value)} />
      </Field>
      <Field label={words.departmentName} required>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
    </Addition>
  );
}
