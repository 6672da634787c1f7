import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { fieldOf } from "../../src/registers/register";
import { registersOf } from "../../src/exchange/scope";

const ids = (department: string) => registersOf(department, sonLa2026).map(({ id }) => id);

test("a department has its own registers and those that all write", () => {
  expect(ids("YTND")).toEqual([
    ...["incidents", "confirmations", "initiatives", "healthchecks", "meals", "rehabilitation"],
    "deliverables",
  ]);
});

test("where all write, the field that says whose a row is holds the departments", () => {
  const departments = sonLa2026.departments.map(({ id }) => id);
  const shared = sonLa2026.registers.filter(({ department }) => department !== undefined);
  expect(shared.map(({ id }) => id)).toEqual(["incidents", "confirmations", "initiatives", "deliverables"]);
  for (const register of shared) {
    expect(fieldOf(register, register.department ?? "").values).toEqual(departments);
  }
});
